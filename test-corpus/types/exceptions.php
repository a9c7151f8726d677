<?php
function exceptions(string $s): void
{
    $state = 1;
    try {
        $state = 'two';
        strlen($s);
        $state = 3.0;
    } catch (LengthException | RangeException $e) {
        assert_type("1|float|'two'", $state);
        assert_type('LengthException|RangeException', $e);
        $state = null;
    } finally {
        assert_type("null|1|float|'two'", $state);
    }
    assert_type('null|float', $state);
}

function leaves(int $n): int
{
    while (true) {
        try {
            if ($n > 5) {
                $kind = 'break';
                break;
            }
            $kind = 1;
            $n++;
        } finally {
            $kind = 2.5;
        }
    }
    assert_type('float', $kind);
    return $n;
}

function fails(): never
{
    throw new LogicException;
}

function afterFailure($x): void
{
    if (!is_int($x)) {
        fails();
    }
    assert_type('int', $x);
}

<?php
function arithmetic(int $i, float $f, ?int $n, string $s, $x): void
{
    assert_type('int|float', $i + $i);
    assert_type('float', $i + $f);
    assert_type('float', $f * 2);
    assert_type('int|float', $i / 2);
    assert_type('int|float', $n + 1);
    assert_type('int|float', $s * 1);
    assert_type('int', $i % 3 + $i % 3 > 0 ? $i : 0);
    assert_type('string', $s . $i);
    assert_type("'ab'", 'a' . 'b');
    assert_type('int|float', $x + 1);
    assert_type('int', $i & $i);
    assert_type('string', $s ^ $s);
    assert_type('bool', $i == $f);
    $n++;
    assert_type('int|float', $n);
}

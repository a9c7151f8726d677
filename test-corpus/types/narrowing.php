<?php
function narrowing($x, ?string $s, int|string|null $u, array $a): void
{
    if (is_int($x)) {
        assert_type('int', $x);
    } elseif (is_string($x) || is_bool($x)) {
        assert_type('bool|string', $x);
    } elseif ($x instanceof Countable) {
        assert_type('Countable', $x);
    } else {
        assert_type('null|float|array|object|resource', $x);
    }
    if ($s !== null) {
        assert_type('string', $s);
    } else {
        assert_type('null', $s);
    }
    if ($s) {
        assert_type('string', $s);
    }
    assert_type('string', $s ?? 'none');
    if (isset($u)) {
        assert_type('int|string', $u);
    }
    if ($u === 5) {
        assert_type('5', $u);
    }
    if (is_null($u)) {
        return;
    }
    assert_type('int|string', $u);
    if ($a === []) {
        assert_type('empty-array', $a);
    } elseif (count($a) > 0) {
        assert_type('non-empty-array<mixed>', $a);
    }
    $kind = match (true) {
        is_int($u) => $u,
        default => strlen($u),
    };
    assert_type('int', $kind);
}

<?php
function ranges(int $x, string $s): void
{
    assert_type('int<-9, 9>', $x % 10);
    assert_type('int<0, 255>', $x & 255);
    assert_type('int<0, 255>', ord($s));
    assert_type('int<0, 2147483647>', strlen($s));
    assert_type('int<1, 2147483648>', strlen($s) + 1);
    assert_type('int<-1152921504606846976, 1152921504606846975>', $x >> 3);
    assert_type('int|float', $x + 1);
    assert_type('int|float', -$x);
    assert_type('int', ~$x);
    if ($x > 0 && $x <= 100) {
        assert_type('int<1, 100>', $x);
        assert_type('int<1, 10000>', $x * $x);
    }
    if ($x < PHP_INT_MAX) {
        assert_type('int', $x + 1);
        assert_type('int|float', $x + 2);
    }
    assert_type('int<-1, 1>', $x <=> 5);
}

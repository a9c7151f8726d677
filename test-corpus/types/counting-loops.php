<?php
// A counter stays an int without a check for overflow, whatever it is compared with.
function loops(int $n, $limit, array $list): void
{
    for ($i = 0; $i < $n; $i++) {
        assert_type('int<0, count>', $i);
    }
    for ($i = 0; $i < 10; $i++) {
        assert_type('int<0, 9>', $i);
    }
    for ($i = 0; $i < $limit; $i += 2) {
        assert_type('int<0, count>', $i);
    }
    for ($i = 0, $size = count($list); $i < $size; ++$i) {
        assert_type('int<0, 2147483646>', $i);
    }
    for ($i = count($list) - 1; $i >= 0; $i--) {
        assert_type('int<0, 2147483646>', $i);
    }
    for ($i = 1; $i < $n; $i *= 2) {
        assert_type('int|float', $i);
    }
    assert_type('int|float', $i);
}

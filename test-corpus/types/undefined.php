<?php
function undefined(bool $flag): void
{
    if ($flag) {
        $x = 1;
    }
    assert_type('null|1', $x);
    unset($flag);
    assert_type('null', $flag);
    foreach ([1, 2] as $sure) {
    }
    assert_type('int<1, 2>', $sure);
    foreach (array_filter([1]) as $maybe) {
    }
    assert_type('null|1', $maybe);
}

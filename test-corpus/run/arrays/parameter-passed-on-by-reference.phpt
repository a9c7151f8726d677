--TEST--
A builtin that takes a by-value parameter by reference leaves the caller's array alone
--FILE--
<?php
function popped(array $list) {
    array_pop($list);
    next($list);
    return count($list) . key($list);
}
$list = ['x' => mt_rand(), 'y' => 2, 'z' => 3];
echo popped($list), count($list), key($list), "\n";
--EXPECT--
2y3x

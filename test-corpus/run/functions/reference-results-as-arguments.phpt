--TEST--
A result by reference can be passed on by reference
--FILE--
<?php
function &cell() { static $value = 1; return $value; }
function value() { return 5; }
function change(&$x) { return ++$x; }
change(cell());
echo cell(), "\n";
echo change(value()), "\n";
function add(&...$all) { foreach ($all as &$x) { $x++; } }
$list = [1, 2];
add(...$list);
$a = $b = 0;
add($a, ...[3], ...$list);
echo json_encode([$list, $a]), "\n";
function second($x, &$y) { $y = 'changed'; }
second(...(function () { yield 1; yield 2; })());
class Proxy { function __call($name, $args) { call_user_func_array('change', $args); } }
$arg = 1;
call_user_func_array([new Proxy, 'any'], [&$arg]);
echo $arg, "\n";
--EXPECTF--
2

Notice: Only variables should be passed by reference in %s on line 7
6
[[3,4],1]

Warning: Cannot pass by-reference argument 2 of second() by unpacking a Traversable, passing by-value instead in %s on line 15
2

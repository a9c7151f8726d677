--TEST--
Messages of type errors for arguments of functions
--FILE--
<?php
class C { function __construct(public int $p) {} static function st(callable|array $c, ?C $o) {} }
function f(int $a, string ...$rest) {} interface I {}
enum E { case A; }
foreach ([fn() => f('x'), fn() => f(1, 'a', []), fn() => new C(null), fn() => C::st('nofn', null), fn() => C::st([], new stdClass), fn() => strlen([]), fn() => array_sum(5), fn() => str_repeat('x', -1), fn() => (function (I $i) {})(E::A), fn() => (fn(int|null|false $x) => 1)('y'), fn() => array_map('nope', []), fn() => in_array(1, 'x'), fn() => round([]), fn() => max(1), fn() => max([]), fn() => range(1, 2, 0)] as $t) { try { $t(); echo "no error\n"; } catch (Error $e) { echo get_class($e), ': ', preg_replace('/, called.*/', '', $e->getMessage()), "\n"; } }
--EXPECTF--
TypeError: f(): Argument #1 ($a) must be of type int, string given
TypeError: f(): Argument #3 must be of type string, array given
TypeError: C::__construct(): Argument #1 ($p) must be of type int, null given
TypeError: C::st(): Argument #1 ($c) must be of type callable|array, string given
TypeError: C::st(): Argument #2 ($o) must be of type ?C, stdClass given
TypeError: strlen(): Argument #1 ($string) must be of type string, array given
TypeError: array_sum(): Argument #1 ($array) must be of type array, int given
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
TypeError: {closure:{closure:%s:5}:5}(): Argument #1 ($i) must be of type I, E given
TypeError: {closure:{closure:%s:5}:5}(): Argument #1 ($x) must be of type int|false|null, string given
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, function "nope" not found or invalid function name
TypeError: in_array(): Argument #2 ($haystack) must be of type array, string given
TypeError: round(): Argument #1 ($num) must be of type int|float, array given
TypeError: max(): Argument #1 ($value) must be of type array, int given
ValueError: max(): Argument #1 ($value) must contain at least one element
ValueError: range(): Argument #3 ($step) cannot be 0

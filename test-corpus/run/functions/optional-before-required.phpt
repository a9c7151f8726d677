--TEST--
Optional parameters before required ones
--FILE--
<?php
function f($a = 1, $b) { return $b; }
function g(?int $a = null, $b) { return $b; }
function h(int $a = null) { return $a; }
echo f(1, 2), g(1, 3), var_export(h(), true), "\n";
try { f(1); } catch (ArgumentCountError $e) { echo get_class($e), "\n"; }
--EXPECTF--
Deprecated: f(): Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %s on line 2

Deprecated: g(): Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %s on line 3

Deprecated: h(): Implicitly marking parameter $a as nullable is deprecated, the explicit nullable type must be used instead in %s on line 4
23NULL
ArgumentCountError

--TEST--
Union types choose the coercion by PHP's order
--FILE--
<?php
function u(int|float|bool $x) { return $x; }
function v(int|string|null $x) { return $x; }
function w(float|array $x) { return $x; }
var_dump(u('5'), u('5.5'), u('1e2'), u('abc'), v(5.0), v(5.5), v(true), v(null), w(3), w('7'));
try { u([]); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
try { w('x'); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
--EXPECTF--
Deprecated: Implicit conversion from float 5.5 to int loses precision in %s on line 3
int(5)
float(5.5)
float(100)
bool(true)
int(5)
int(5)
int(1)
NULL
float(3)
float(7)
u(): Argument #1 ($x) must be of type int|float|bool, array given
w(): Argument #1 ($x) must be of type array|float, string given

--TEST--
Scalars are coerced to declared types where strict_types is off
--FILE--
<?php
function i(int $x) { return $x; }
function s(string $x) { return $x; }
function fl(float $x) { return $x; }
function b(bool $x) { return $x; }
var_dump(i('5'), i(5.0), i(true), s(5), s(1.5), s(false), fl('1e3'), fl(7), b('a'), b(0.0));
foreach ([fn() => i('5x'), fn() => i(null), fn() => i([]), fn() => s([]), fn() => fl('abc'), fn() => b(new stdClass), fn() => i(1.5), fn() => i('1.5'), fn() => i(1e20)] as $f) { try { var_dump($f()); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; } }
--EXPECTF--
int(5)
int(5)
int(1)
string(1) "5"
string(3) "1.5"
string(0) ""
float(1000)
float(7)
bool(true)
bool(false)
i(): Argument #1 ($x) must be of type int, string given
i(): Argument #1 ($x) must be of type int, null given
i(): Argument #1 ($x) must be of type int, array given
s(): Argument #1 ($x) must be of type string, array given
fl(): Argument #1 ($x) must be of type float, string given
b(): Argument #1 ($x) must be of type bool, stdClass given

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 2
int(1)

Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %s on line 2
int(1)
i(): Argument #1 ($x) must be of type int, float given

--TEST--
With strict_types no scalar is coerced but int to float
--FILE--
<?php
declare(strict_types=1);
function i(int $x): string { return 'i' . $x; }
function fl(float $x): float { return $x; }
var_dump(i(1), fl(1));
foreach ([fn() => i('1'), fn() => i(1.0), fn() => strlen(5), fn() => fl('1'), fn() => (function (): int { return '5'; })(), fn() => round('1')] as $f) { try { var_dump($f()); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; } }
var_dump(array_map('i', [1]), array_map(fn(int $x) => $x, [1]));
--EXPECTF--
string(2) "i1"
float(1)
i(): Argument #1 ($x) must be of type int, string given
i(): Argument #1 ($x) must be of type int, float given
strlen(): Argument #1 ($string) must be of type string, int given
fl(): Argument #1 ($x) must be of type float, string given
{closure:{closure:%s:6}:6}(): Return value must be of type int, string returned
round(): Argument #1 ($num) must be of type int|float, string given
array(1) {
  [0]=>
  string(2) "i1"
}
array(1) {
  [0]=>
  int(1)
}

--TEST--
A local that is an integer on one path and a float on another
--FILE--
<?php
function f(bool $b) { $x = 1; if ($b) { $x = 1.5; } $y = $x * 2; $x = $x + 1; return [$x, $y, $x / 2, -$x, $x == 2, $x === 2]; }
var_dump(f(true), f(false));
function g(int $n) { $r = 0; for ($i = 1; $i <= $n; $i++) { $r += $i % 3 == 0 ? 0.5 : 1; } return $r; }
var_dump(g(2), g(3), g(6));
--EXPECT--
array(6) {
  [0]=>
  float(2.5)
  [1]=>
  float(3)
  [2]=>
  float(1.25)
  [3]=>
  float(-2.5)
  [4]=>
  bool(false)
  [5]=>
  bool(false)
}
array(6) {
  [0]=>
  int(2)
  [1]=>
  int(2)
  [2]=>
  int(1)
  [3]=>
  int(-2)
  [4]=>
  bool(true)
  [5]=>
  bool(true)
}
int(2)
float(2.5)
float(5)

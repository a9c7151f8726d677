--TEST--
Callbacks that return different types to library functions
--FILE--
<?php
var_dump(array_map(fn($x) => $x > 2 ? $x * 1.5 : ($x > 1 ? "s$x" : null), [1, 2, 3]));
var_dump(array_reduce([1, '2', 3.5], fn($c, $x) => $c + $x, 0));
var_dump(array_values(array_filter([1, 0, '0', 'a', null, [], [0]])));
$l = [3, 1, 2]; usort($l, fn($a, $b) => $a > $b);
echo json_encode($l), "\n"; usort($l, fn($a, $b) => ($b - $a) / 2);
echo json_encode($l), "\n"; $calls = 0;
array_walk($l, function ($v, $k, $extra) use (&$calls) { $calls += $v * $extra; }, 10);
var_dump($calls);
--EXPECTF--
array(3) {
  [0]=>
  NULL
  [1]=>
  string(2) "s2"
  [2]=>
  float(4.5)
}
float(6.5)
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "a"
  [2]=>
  array(1) {
    [0]=>
    int(0)
  }
}

Deprecated: usort(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero in %s on line 5
[1,2,3]
[1,2,3]
int(60)

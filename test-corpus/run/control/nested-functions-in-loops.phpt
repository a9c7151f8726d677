--TEST--
Loop variables after the loop, and closures made in loops
--FILE--
<?php
for ($i = 0; $i < 2; $i++) { $last = $i; }
foreach ([5, 6] as $k => $v) {} echo $i, $last, $k, $v, "\n";
$fs = array_map(fn($n) => fn() => $n, [1, 2]);
echo $fs[0](), $fs[1](), "\n"; foreach ([] as $none) {}
var_dump(isset($none)); foreach ([1, 2, 3] as $i) { $i = 9; }
echo $i, "\n"; for ($f = 0.0; $f < 0.3; $f += 0.1) echo $f, ' ';
for ($c = 'a'; $c != 'f'; $c++) echo $c; echo "\n";
--EXPECTF--
2116
12
bool(false)
9
0 0.1 0.2 a
Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 8
b
Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 8
c
Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 8
d
Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 8
e
Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 8

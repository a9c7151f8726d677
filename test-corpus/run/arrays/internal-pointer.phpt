--TEST--
current, next, reset, end, each of them on a copy too
--FILE--
<?php
$a = ['x' => 1, 'y' => 2, 'z' => 3];
echo current($a), next($a), key($a), next($a), var_export(next($a), true), var_export(key($a), true), reset($a), end($a), prev($a), "\n";
$b = $a; next($b); echo key($a), key($b), "\n"; unset($a['y']);
echo var_export(current($a), true), "\n"; foreach ($a as $v) {}
echo key($a), "\n"; $a[] = 1; end($a); echo key($a), "\n";
function cur(array $q) { next($q); return key($q); } reset($a);
echo cur($a), key($a), "\n";
--EXPECT--
12y3falseNULL132
yz
3
z
0
zx

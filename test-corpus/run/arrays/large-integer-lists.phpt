--TEST--
Sums over integer and float lists with overflow
--FILE--
<?php
$n = []; for ($i = 0; $i < 1000; $i++) { $n[] = $i * $i; }
echo array_sum($n), ' ', $n[999], ' ', count($n), "\n";
$n[10] = PHP_INT_MAX; $t = 0; foreach ($n as $v) { $t += $v; }
var_dump($t); $f = array_fill(0, 5, 0.5); $f[2] += 1;
var_dump(array_sum($f), $f[2] <=> 1.5);
--EXPECT--
332833500 998001 1000
float(9.223372037187633E+18)
float(3.5)
int(0)

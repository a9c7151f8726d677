--TEST--
A loop counter that overflows becomes a float
--FILE--
<?php
function sum(int $from, int $steps) { $s = $from; for ($i = 0; $i < $steps; $i++) { $s += 1; } return $s; }
var_dump(sum(0, 10), sum(PHP_INT_MAX - 2, 2), sum(PHP_INT_MAX - 2, 5));
function product($n) { $p = 1; while ($n > 1) { $p *= $n--; } return $p; }
var_dump(product(20), product(21), product(25));
--EXPECT--
int(10)
int(9223372036854775807)
float(9.223372036854776E+18)
int(2432902008176640000)
float(5.109094217170944E+19)
float(1.5511210043330984E+25)

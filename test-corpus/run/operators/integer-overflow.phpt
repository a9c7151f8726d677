--TEST--
Arithmetic that leaves the integers gives floats
--FILE--
<?php
var_dump(PHP_INT_MAX + 1, PHP_INT_MIN - 1, PHP_INT_MAX * 2, -PHP_INT_MIN, PHP_INT_MAX + 0);
$i = PHP_INT_MAX; $i++; var_dump($i);
$i = PHP_INT_MIN; $i--; var_dump($i);
$i = PHP_INT_MAX - 1; ++$i; var_dump($i); $i += 1; var_dump($i);
var_dump(abs(PHP_INT_MIN), PHP_INT_MIN % -1, 3037000500 * 3037000500);
--EXPECT--
float(9.223372036854776E+18)
float(-9.223372036854776E+18)
float(1.8446744073709552E+19)
float(9.223372036854776E+18)
int(9223372036854775807)
float(9.223372036854776E+18)
float(-9.223372036854776E+18)
int(9223372036854775807)
float(9.223372036854776E+18)
float(9.223372036854776E+18)
int(0)
float(9.22337203700025E+18)

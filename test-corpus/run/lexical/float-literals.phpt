--TEST--
Float literals with exponents, bare dots and separators
--FILE--
<?php
var_dump(1.5, .5, 5., 1e3, 1E-3, 1_000.000_5, 6.02e+23, 1e1000, -1e1000, 0.1 + 0.2);
--EXPECT--
float(1.5)
float(0.5)
float(5)
float(1000)
float(0.001)
float(1000.0005)
float(6.02E+23)
float(INF)
float(-INF)
float(0.30000000000000004)

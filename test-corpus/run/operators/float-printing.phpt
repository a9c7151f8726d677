--TEST--
Floats print shortest or with 14 digits
--FILE--
<?php
echo 0.1 + 0.2, ' ', 1/3, ' ', 1e15, ' ', 1e14, ' ', 123456789012345678.0, ' ', -0.0, ' ', 1.0, ' ', 1e-5, ' ', 0.0001, ' ', NAN, ' ', -INF, "\n";
var_dump(0.1 + 0.2, 1/3, 1e15, 1e21, 123456789012345678.0, -0.0, 1e-5, 100000.0, 1.5e-7);
echo json_encode([0.1, 1.0, 1e100]), ' ', var_export(1.0, true), ' ', var_export(0.1 + 0.7, true), ' ', serialize(0.1), "\n";
--EXPECTF--
0.3 0.33333333333333 1.0E+15 1.0E+14 1.2345678901235E+17 -0 1 1.0E-5 0.0001 
Warning: unexpected NAN value was coerced to string in %s on line 2
NAN -INF
float(0.30000000000000004)
float(0.3333333333333333)
float(1000000000000000)
float(1.0E+21)
float(1.2345678901234568E+17)
float(-0)
float(1.0E-5)
float(100000)
float(1.5E-7)
[0.1,1,1.0e+100] 1.0 0.7999999999999999 d:0.1;

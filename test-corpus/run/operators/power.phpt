--TEST--
Powers associate to the right and bind tighter than a sign
--FILE--
<?php
var_dump(2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 63, 2 ** 62, 0 ** 0, 2.5 ** 2, (-8) ** (1/3), 7 ** 30);
$x = 3; $x **= 4; var_dump($x);
--EXPECT--
int(512)
int(-4)
int(4)
float(0.5)
float(9.223372036854776E+18)
int(4611686018427387904)
int(1)
float(6.25)
float(NAN)
float(2.2539340290692256E+25)
int(81)

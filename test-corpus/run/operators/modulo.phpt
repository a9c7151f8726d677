--TEST--
Modulo takes the dividend's sign and works on integers
--FILE--
<?php
var_dump(7 % 3, -7 % 3, 7 % -3, 7.9 % 3.9, "7" % "4", fmod(-7.5, 2), true % 2);
--EXPECTF--
Deprecated: Implicit conversion from float 7.9 to int loses precision in %s on line 2

Deprecated: Implicit conversion from float 3.9 to int loses precision in %s on line 2
int(1)
int(-1)
int(1)
int(1)
int(3)
float(-1.5)
int(1)

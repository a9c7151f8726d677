--TEST--
Hexadecimal, octal and binary integers
--FILE--
<?php
var_dump(0x1F, 0xDEAD_BEEF, 017, 0o17, 0O1_7, 0b1011, 0B1111_0000);
var_dump(PHP_INT_MAX, -9223372036854775807 - 1);
--EXPECT--
int(31)
int(3735928559)
int(15)
int(15)
int(15)
int(11)
int(240)
int(9223372036854775807)
int(-9223372036854775808)

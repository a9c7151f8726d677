--TEST--
strval, boolval, settype, var to string conversions
--FILE--
<?php
var_dump(strval(1.0), strval(true), strval(null), strval(-0.0), strval(1e100), (string) 0.1, 1.5 . '', strval(123456789012345678), boolval('false'), boolval('0'), intval('  12abc'), intval(42.99), intval('1e3'), intval(null), floatval('1.5abc'), intval([]), intval([0]), intval('0b11', 0), intval('z', 36), is_callable('strval'), ucfirst(gettype(1.5)));
--EXPECT--
string(1) "1"
string(1) "1"
string(0) ""
string(2) "-0"
string(8) "1.0E+100"
string(3) "0.1"
string(3) "1.5"
string(18) "123456789012345678"
bool(true)
bool(false)
int(12)
int(42)
int(1000)
int(0)
float(1.5)
int(0)
int(1)
int(3)
int(35)
bool(true)
string(6) "Double"

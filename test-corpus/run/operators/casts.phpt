--TEST--
Casts between all types
--FILE--
<?php
var_dump((int) '12abc', (int) 1e19 === (int) 1e19, (int) -1.9, (int) 'x', (int) null, (int) [], (int) [0], (float) '1.5e3x', (bool) '0', (bool) '0.0', (bool) [], (bool) 0.0, (string) false, (string) 1.0, (string) 1e25, (string) -0.0);
var_dump((array) 'a', (array) null, (object) ['a' => 1, 5 => 2], (array) (object) ['x' => 1], (bool) new stdClass);
var_dump((int) '9223372036854775808', (int) '1e3', (int) " \n5", intval('0x1A', 16), intval('0b11', 0), intval('012', 0));
--EXPECTF--
Warning: The float 1.0E+19 is not representable as an int, cast occurred in %s on line 2

Warning: The float 1.0E+19 is not representable as an int, cast occurred in %s on line 2
int(12)
bool(true)
int(-1)
int(0)
int(0)
int(0)
int(1)
float(1500)
bool(false)
bool(true)
bool(false)
bool(false)
string(0) ""
string(1) "1"
string(7) "1.0E+25"
string(2) "-0"
array(1) {
  [0]=>
  string(1) "a"
}
array(0) {
}
object(stdClass)#1 (2) {
  ["a"]=>
  int(1)
  ["5"]=>
  int(2)
}
array(1) {
  ["x"]=>
  int(1)
}
bool(true)
int(9223372036854775807)
int(1000)
int(5)
int(26)
int(3)
int(10)

--TEST--
Arithmetic on numeric and half-numeric strings
--FILE--
<?php
var_dump('5' + '5.5', ' 3' + 1, '3 ' + 1, '1e2' + 0, '0x1A' == 26, '.5' + 1, '-' . '1' + 1);
var_dump('5 apples' + 1);
try { var_dump('apples' + 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { var_dump([] + 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump([1] + [5, 6]);
var_dump(null + 1, true + true);
--EXPECTF--
float(10.5)
int(4)
int(4)
float(100)
bool(false)
float(1.5)
string(2) "-2"

Warning: A non-numeric value encountered in %s on line 3
int(6)
Unsupported operand types: string + int
Unsupported operand types: array + int
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(6)
}
int(1)
int(2)

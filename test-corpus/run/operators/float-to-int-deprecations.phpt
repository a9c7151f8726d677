--TEST--
Floats with a fraction as integers are deprecated
--FILE--
<?php
$a = [1.7 => 'a']; var_dump($a);
var_dump(7.5 % 2, 1.5 | 1, [10, 20][1.2], str_repeat('x', 2));
function f(int $x) { return $x; }
var_dump(f(3.0)); try { var_dump(f(3.5)); } catch (TypeError $e) { echo $e->getMessage(); }
--EXPECTF--
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s on line 2
array(1) {
  [1]=>
  string(1) "a"
}

Deprecated: Implicit conversion from float 7.5 to int loses precision in %s on line 3

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 3

Deprecated: Implicit conversion from float 1.2 to int loses precision in %s on line 3
int(1)
int(1)
int(20)
string(2) "xx"
int(3)

Deprecated: Implicit conversion from float 3.5 to int loses precision in %s on line 4
int(3)

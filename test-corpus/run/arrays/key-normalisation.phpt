--TEST--
Keys become integers or strings
--FILE--
<?php
$a = ['1' => 'a', 1.7 => 'b', true => 'c', '01' => 'd', '-5' => 'e', '-0' => 'f', '9223372036854775808' => 'g', ' 1' => 'h', '' => 'i', '1.5' => 'j'];
var_dump($a); $a[null] = 'null'; $a[false] = 'false'; echo json_encode($a), "\n";
try { $a[[]] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $a[new stdClass] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { isset($a[[]]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s on line 2
array(8) {
  [1]=>
  string(1) "c"
  ["01"]=>
  string(1) "d"
  [-5]=>
  string(1) "e"
  ["-0"]=>
  string(1) "f"
  ["9223372036854775808"]=>
  string(1) "g"
  [" 1"]=>
  string(1) "h"
  [""]=>
  string(1) "i"
  ["1.5"]=>
  string(1) "j"
}

Deprecated: Using null as an array offset is deprecated, use an empty string instead in %s on line 3
{"1":"c","01":"d","-5":"e","-0":"f","9223372036854775808":"g"," 1":"h","":"null","1.5":"j","0":"false"}
Cannot access offset of type array on array
Cannot access offset of type stdClass on array
Cannot access offset of type array in isset or empty

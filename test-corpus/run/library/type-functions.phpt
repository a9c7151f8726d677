--TEST--
Types are told, tested and set
--FILE--
<?php
foreach ([null, true, 5, 1.5, '5', ' 5', '5 ', '5x', [], new ArrayObject, fn() => 1] as $v) {
    echo gettype($v), ' ', get_debug_type($v), ' ', json_encode([is_numeric($v), is_scalar($v), is_countable($v), is_iterable($v), is_callable($v)]), "\n";
}
foreach ([['0x1A', 16], ['0x1A', 0], ['012', 0], ['z', 36], ['99999999999999999999', 10], ['-0b11', 0]] as [$text, $base]) { echo intval($text, $base), "\n"; }
$v = '12 apples'; settype($v, 'int'); var_dump($v); settype($v, 'array'); var_dump($v);
try { settype($v, 'number'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
NULL null [false,false,false,false,false]
boolean bool [false,true,false,false,false]
integer int [true,true,false,false,false]
double float [true,true,false,false,false]
string string [true,true,false,false,false]
string string [true,true,false,false,false]
string string [true,true,false,false,false]
string string [false,true,false,false,false]
array array [false,false,true,true,false]
object ArrayObject [false,false,true,true,false]
object Closure [false,false,false,false,true]
26
26
10
35
9223372036854775807
-3
int(12)
array(1) {
  [0]=>
  int(12)
}
settype(): Argument #2 ($type) must be a valid type

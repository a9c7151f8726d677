--TEST--
Spread in array literals, with string keys and iterators
--FILE--
<?php
function g() { yield 'a' => 1; yield 'b' => 2; } $x = [1, 2]; $y = ['k' => 'v', 5 => 'five'];
echo json_encode([...$x, 0, ...$x]), json_encode([...$y, ...['k' => 'w'], 'z']), json_encode([...g(), ...new ArrayIterator([9])]), "\n";
$null = null;
try { [...$null]; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { [...(function () { yield [] => 1; })()]; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[1,2,0,1,2]{"k":"w","0":"five","1":"z"}{"a":1,"b":2,"0":9}
Only arrays and Traversables can be unpacked, null given
Keys must be of type int|string during array unpacking

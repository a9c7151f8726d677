--TEST--
__toString wherever a string is wanted
--FILE--
<?php
class S { function __construct(private $s = 'str') {} function __toString(): string { return $this->s; } }
$s = new S;
echo $s, "$s!", $s . 'x', strlen($s), str_replace('t', 'T', $s), in_array('str', [$s]) ? 'in' : 'out', $s == 'str' ? 'eq' : 'ne', (string) $s, $s instanceof Stringable ? 'able' : '', "\n";
function f(string $x) { return "f$x"; }
echo f($s), implode(',', [$s, $s]), strcmp($s, 'str'), "\n";
try { echo new stdClass; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class T { function __toString(): string { throw new Exception('in toString'); } }
try { echo 'a' . new T; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$a = [];
try { $a[$s] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo $s <=> 'sts', "\n";
--EXPECT--
strstr!strx3sTrineqstrable
fstrstr,str0
Object of class stdClass could not be converted to string
in toString
Cannot access offset of type S on array
-1

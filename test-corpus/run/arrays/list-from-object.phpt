--TEST--
list() reads ArrayAccess objects
--FILE--
<?php
class V implements ArrayAccess { function offsetGet($o): mixed { echo "get($o) "; return $o === 1 ? [10, 20] : $o; } function offsetExists($o): bool { return true; } function offsetSet($o, $v): void {} function offsetUnset($o): void {} }
[$a, [$b, $c]] = new V; ['k' => $d] = new V; echo "\n$a $b $c $d\n";
--EXPECT--
get(0) get(1) get(k) 
0 10 20 k

--TEST--
array_merge, array_replace, array_combine and their recursive kin
--FILE--
<?php
echo json_encode([array_merge(['a' => 1, 5 => 'x'], ['a' => 2, 5 => 'y']), array_merge(), array_replace([1, 2], [1 => 'b', 3 => 'd']), array_merge_recursive(['a' => [1], 'b' => 2], ['a' => [3], 'b' => 4]), array_replace_recursive(['a' => [1, 2]], ['a' => [1 => 'b']]), array_combine(['x', 'y'], [1, 2]), array_flip(['a', 'b']), range('a', 'e', 2), range(5, 1, 2), range(0, 1, 0.25), compact('undefined') ?: 'none']), "\n";
try { array_combine([1], [1, 2]); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Warning: compact(): Undefined variable $undefined in %s on line 2
[{"a":2,"0":"x","1":"y"},[],{"0":1,"1":"b","3":"d"},{"a":[1,3],"b":[2,4]},{"a":[1,"b"]},{"x":1,"y":2},{"a":0,"b":1},["a","c","e"],[5,3,1],[0,0.25,0.5,0.75,1],"none"]
array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements

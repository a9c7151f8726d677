--TEST--
in_array, array_search, array_keys, array_column, array_unique
--FILE--
<?php
$rows = [['id' => 3, 'n' => 'c', 'x' => null], ['id' => 1, 'n' => 'a'], ['id' => 3, 'n' => 'b']];
var_dump(in_array('1e0', [1]), in_array('abc', [0]), in_array(null, [0], true), array_search('2', [1, 2]), array_search('z', ['a']));
echo json_encode([array_keys(['a' => 1, 'b' => 2, 'c' => 1], 1), array_column($rows, 'n'), array_column($rows, 'n', 'id'), array_column($rows, null, 'id'), array_column($rows, 'x'), array_unique([1, '1', 2, 1.0, 'a', 'A']), array_count_values(['a', 'b', 'a', 1, '1']), array_key_first(['x' => 1]), array_key_last([]), array_product([2, '3']), array_find([1, 5, 9], fn($v) => $v > 3), array_any([1], fn($v) => $v > 3), array_all([], fn() => false), array_find_key(['a' => 1], fn($v, $k) => $k === 'a'), array_first([7, 8]), array_last([7, 8])]), "\n";
--EXPECT--
bool(true)
bool(false)
bool(false)
int(1)
bool(false)
[["a","c"],["c","a","b"],{"3":"b","1":"a"},{"3":{"id":3,"n":"b"},"1":{"id":1,"n":"a"}},[null],{"0":1,"2":2,"4":"a","5":"A"},{"a":2,"b":1,"1":2},"x",null,6,5,false,true,"a",7,8]

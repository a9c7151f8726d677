--TEST--
Slices, splices, chunks and padding
--FILE--
<?php
$a = ['a' => 1, 2, 3, 'b' => 4];
echo json_encode([array_slice($a, 1, 2), array_slice($a, -2, null, true), array_chunk($a, 3), array_chunk($a, 2, true), array_pad($a, -6, 0), array_pad([1], 3, 0)]), "\n";
$removed = array_splice($a, 1, -1, ['x', 'y', 'z']);
echo json_encode([$a, $removed, array_fill(5, 2, 'v'), array_fill_keys(['p', 7], 0), array_combine(['k'], ['v']), array_flip(['a', 5]), array_reverse(['q' => 1, 2, 3], true)]), "\n";
echo json_encode([array_merge_recursive(['k' => 1], ['k' => 2, 3]), array_replace([1, 2], [1 => 'b']), array_replace_recursive(['n' => ['a' => 1, 'b' => 2]], ['n' => ['b' => 3]]), array_change_key_case(['Ab' => 1], CASE_UPPER)]), "\n";
echo json_encode([array_find([1, 5], fn($v) => $v > 2), array_find_key(['p' => 1], fn($v, $k) => $k === 'p'), array_any([1], fn($v) => $v === 1), array_all([1, "x"], fn($v) => is_int($v)), array_first([7, 8]), array_last([7, 8]), array_key_first(['k' => 1]), array_key_last([1, 2]), array_is_list([1])]), "\n";
--EXPECT--
[[2,3],{"1":3,"b":4},[[1,2,3],[4]],[{"a":1,"0":2},{"1":3,"b":4}],{"0":0,"1":0,"a":1,"2":2,"3":3,"b":4},[1,0,0]]
[{"a":1,"0":"x","1":"y","2":"z","b":4},[2,3],{"5":"v","6":"v"},{"p":0,"7":0},{"k":"v"},{"a":0,"5":1},{"1":3,"0":2,"q":1}]
[{"k":[1,2],"0":3},[1,"b"],{"n":{"a":1,"b":3}},{"AB":1}]
[5,"p",true,false,7,8,"k",1,true]

--TEST--
array_slice, array_splice, array_chunk, array_pad, array_fill
--FILE--
<?php
$a = ['a', 'b', 'k' => 'c', 5 => 'd'];
echo json_encode([array_slice($a, 1, 2), array_slice($a, -2, 1, true), array_slice($a, 1, preserve_keys: true), array_chunk($a, 2), array_chunk($a, 3, true), array_pad([1], 3, 0), array_pad([1], -3, 0), array_fill(5, 2, 'x'), array_fill_keys(['a', 5], 0)]), "\n";
$s = [1, 2, 3, 4, 5];
$removed = array_splice($s, 1, 2, ['x', 'y', 'z']);
echo json_encode([$s, $removed]); array_splice($s, -1);
array_splice($s, 1, 0, 'ins'); echo json_encode($s), "\n";
--EXPECT--
[{"0":"b","k":"c"},{"k":"c"},{"1":"b","k":"c","5":"d"},[["a","b"],["c","d"]],[{"0":"a","1":"b","k":"c"},{"5":"d"}],[1,0,0],[0,0,1],{"5":"x","6":"x"},{"a":0,"5":0}]
[[1,"x","y","z",4,5],[2,3]][1,"ins","x","y","z",4]

--TEST--
All sort functions and flags
--FILE--
<?php
$d = ['b' => 2, 'a' => '10', 'c' => 1.5, 'd' => '9'];
foreach (['sort', 'rsort', 'asort', 'arsort', 'ksort', 'krsort'] as $f) { $x = $d; $f($x); echo $f, json_encode($x); $x = $d; $f($x, SORT_STRING); echo json_encode($x), "\n"; }
$x = $d; uksort($x, fn($a, $b) => strcmp($b, $a));
echo json_encode($x); $p = [3, 1, 2]; $q = ['c', 'a', 'b'];
array_multisort($p, $q); echo json_encode([$p, $q]); $m = [1, 1, 2];
$n = [3, 1, 2]; array_multisort($m, SORT_DESC, $n, SORT_ASC);
echo json_encode([$m, $n]), "\n";
$mixed = [true, 'b', 3, null, [1], 'a', 2.5]; sort($mixed);
echo json_encode($mixed), "\n"; shuffle($p); sort($p);
echo count($p), json_encode(array_reverse(['a' => 1, 2, 3], true)), "\n";
--EXPECT--
sort[1.5,2,"9","10"][1.5,"10",2,"9"]
rsort["10","9",2,1.5]["9",2,"10",1.5]
asort{"c":1.5,"b":2,"d":"9","a":"10"}{"c":1.5,"a":"10","b":2,"d":"9"}
arsort{"a":"10","d":"9","b":2,"c":1.5}{"d":"9","b":2,"a":"10","c":1.5}
ksort{"a":"10","b":2,"c":1.5,"d":"9"}{"a":"10","b":2,"c":1.5,"d":"9"}
krsort{"d":"9","c":1.5,"b":2,"a":"10"}{"d":"9","c":1.5,"b":2,"a":"10"}
{"d":"9","c":1.5,"b":2,"a":"10"}[[1,2,3],["a","b","c"]][[2,1,1],[2,1,3]]
[null,true,2.5,3,"a","b",[1]]
3{"1":3,"0":2,"a":1}

--TEST--
An array appended to itself holds its state of before
--FILE--
<?php
$a = [1]; $a[] = $a; $a[] = $a; echo json_encode($a), "\n";
$a['self'] = $a; $a['self'][0] = 2; echo json_encode($a), "\n";
$b = ['x' => 1]; $b['y'] = &$b['x']; $b['z'] = $b; $b['x'] = 2; echo json_encode($b), "\n";
--EXPECT--
[1,[1],[1,[1]]]
{"0":1,"1":[1],"2":[1,[1]],"self":[2,[1],[1,[1]]]}
{"x":2,"y":2,"z":{"x":2,"y":2}}

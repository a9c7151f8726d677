--TEST--
Sorting is stable and reindexes or keeps keys by function
--FILE--
<?php
$a = [['n' => 'b', 'v' => 1], ['n' => 'a', 'v' => 1], ['n' => 'c', 'v' => 0]];
usort($a, fn($x, $y) => $x['v'] <=> $y['v']);
echo implode(array_column($a, 'n')), "\n";
$m = ['x' => 3, 'y' => 1, 'z' => 2]; asort($m); echo json_encode($m);
arsort($m); echo json_encode($m); ksort($m); echo json_encode($m);
krsort($m); echo json_encode($m); uasort($m, fn($a, $b) => $b - $a);
echo json_encode($m); rsort($m); echo json_encode($m), "\n";
$mixed = ['10', 9, '1e1', 'a', 1.5]; sort($mixed);
echo json_encode($mixed), "\n"; sort($mixed, SORT_STRING);
echo json_encode($mixed), "\n";
--EXPECT--
cba
{"y":1,"z":2,"x":3}{"x":3,"z":2,"y":1}{"x":3,"y":1,"z":2}{"z":2,"y":1,"x":3}{"x":3,"z":2,"y":1}[3,2,1]
[1.5,9,"10","1e1","a"]
[1.5,"10","1e1",9,"a"]

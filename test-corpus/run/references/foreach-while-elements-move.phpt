--TEST--
A walk by reference follows the elements when some are shifted off or put in front
--FILE--
<?php
$a = ["a", "b", "c", "d"];
foreach ($a as $k => &$v) { echo "$k=$v "; array_shift($a); }
unset($v);
echo json_encode($a), "\n";
$a = [1, 2, 3];
foreach ($a as $k => &$v) { echo "$k=$v "; if (count($a) < 6) array_unshift($a, "n"); }
unset($v);
echo json_encode($a), "\n";
$a = [30, 10, 20];
foreach ($a as $k => &$v) { echo "$k=$v "; if ($k == 0) sort($a); }
unset($v);
echo json_encode($a), "\n";
$a = ["x" => 1, "y" => 2, "z" => 3];
foreach ($a as $k => &$v) { echo "$k=$v "; unset($a["x"], $a["y"]); $a["w"] ??= 4; }
unset($v);
echo json_encode($a), "\n";
--EXPECT--
0=a 0=b 0=c 0=d []
0=1 2=2 4=3 ["n","n","n",1,2,3]
0=30 1=20 2=30 [10,20,30]
x=1 z=3 w=4 {"z":3,"w":4}

--TEST--
foreach takes elements apart
--FILE--
<?php
foreach ([[1, [2, 3]], [4, [5, 6]]] as [$a, [, $b]]) echo "$a$b ";
foreach ([['x' => 1, 'y' => 2]] as ['y' => $y, 'x' => $x]) echo "$x$y\n";
foreach (['k' => [1, 2]] as $key => list($p, $q)) echo "$key$p$q\n";
$rows = [[1, 2], [3, 4]]; foreach ($rows as [$l, &$r]) { $r *= 10; }
unset($r); echo json_encode($rows), "\n";
$o = new stdClass; foreach ([7, 8] as $o->item) {} $arr = [];
foreach ([1, 2] as $arr[]) {} echo $o->item, json_encode($arr), "\n";
--EXPECT--
13 46 12
k12
[[1,20],[3,40]]
8[1,2]

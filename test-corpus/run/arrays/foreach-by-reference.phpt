--TEST--
foreach by reference changes the array and leaves a reference behind
--FILE--
<?php
$a = [1, 2, 3]; foreach ($a as &$v) { $v *= 2; }
echo json_encode($a), "\n"; foreach ($a as $v) {}
echo json_encode($a), "\n"; unset($v);
$b = [[1], [2]];
foreach ($b as &$row) { foreach ($row as &$cell) { $cell++; } unset($cell); $row[] = 'x'; }
unset($row); echo json_encode($b), "\n";
$c = $b; foreach ($c as $k => &$r) { $r = $k; } unset($r); echo json_encode([$b, $c]), "\n";
--EXPECT--
[2,4,6]
[2,4,4]
[[2,"x"],[3,"x"]]
[[[2,"x"],[3,"x"]],[0,1]]

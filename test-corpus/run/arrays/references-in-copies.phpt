--TEST--
A copied array shares the slots that are references
--FILE--
<?php
$x = 1; $a = ['r' => &$x, 'v' => 1]; $b = $a; $b['r'] = 2;
$b['v'] = 2; echo json_encode([$a, $b, $x]), "\n"; unset($a['r']);
$b['r'] = 3; echo json_encode([$a, $b, $x]), "\n";
function change(array $p) { $p['r'] = 'changed'; $p['v'] = 'changed'; }
change($b); echo json_encode($b), "\n"; $c = [&$x]; $d = [...$c];
$d[0] = 'spread'; $e = array_merge($c); $e[0] = 'merge';
echo json_encode([$x, $c, $d, $e]), "\n";
--EXPECT--
[{"r":2,"v":1},{"r":2,"v":2},2]
[{"v":1},{"r":3,"v":2},3]
{"r":"changed","v":2}
["merge",["merge"],["merge"],["merge"]]

--TEST--
A copy taken during foreach by reference
--FILE--
<?php
$a = [1, 2, 3]; $copies = [];
foreach ($a as $i => &$v) { $copies[] = $a; $v = 0; } unset($v);
echo json_encode($copies), json_encode($a), "\n";
--EXPECT--
[[0,0,0],[0,0,0],[0,0,0]][0,0,0]

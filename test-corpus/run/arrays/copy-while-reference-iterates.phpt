--TEST--
A copy taken during foreach by reference
--XFAIL--
PHP prints `[[0,0,0],[0,0,0],[0,0,0]][0,0,0]` where phpc prints `[[0,2,3],[0,0,3],[0,0,0]][0,0,0]`.
--FILE--
<?php
$a = [1, 2, 3]; $copies = [];
foreach ($a as $i => &$v) { $copies[] = $a; $v = 0; } unset($v);
echo json_encode($copies), json_encode($a), "\n";
--EXPECT--
[[0,0,0],[0,0,0],[0,0,0]][0,0,0]

--TEST--
A reference with one holder left is a value again
--FILE--
<?php
$a = [1, 2]; $r = &$a[0]; unset($r); $b = $a; $b[0] = 'b';
echo json_encode([$a, $b]), "\n";
function f() { $l = [1]; foreach ($l as &$x) { $x++; } unset($x); return $l; }
$p = f(); $q = $p; $q[0] = 'q'; echo json_encode([$p, $q]), "\n";
--EXPECT--
[[1,2],["b",2]]
[[2],["q"]]

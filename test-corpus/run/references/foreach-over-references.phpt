--TEST--
foreach over an array with reference slots
--FILE--
<?php
$x = 1; $a = [&$x, 2]; foreach ($a as $v) { $v = 'no'; }
foreach ($a as $k => &$r) { $r .= "#$k"; } unset($r);
echo json_encode([$a, $x]), "\n";
$o = new class { public $p = 1; public $q = 2; };
foreach ($o as $k => &$v2) { $v2 *= 10; } unset($v2);
echo json_encode($o), "\n";
--EXPECT--
[["1#0","2#1"],"1#0"]
{"p":10,"q":20}

--TEST--
Array keys read back in loops keep their types
--FILE--
<?php
$a = ['1' => 'a', 'x' => 'b', '02' => 'c', -3 => 'd', '1.5' => 'e'];
foreach ($a as $k => $v) { echo gettype($k), ':', is_int($k) ? $k + 1 : "$k!", ' '; $b[$k] = $v; $c["p$k"] = $k; }
echo "\n", json_encode($b === $a), json_encode($c), "\n";
foreach (array_flip(['5', 'y', 7]) as $k => $i) { var_dump($k); }
$total = 0;
foreach (['3' => 1, '4' => 1] as $k => $one) { $total += $k; }
var_dump($total);
for ($i = 0, $m = []; $i < 3; $i++) { $m["$i"] = $i; $m[$i . ''] .= 'x'; }
echo json_encode($m), "\n";
--EXPECT--
integer:2 string:x! string:02! integer:-2 string:1.5! 
true{"p1":1,"px":"x","p02":"02","p-3":-3,"p1.5":"1.5"}
int(5)
string(1) "y"
int(7)
int(7)
["0x","1x","2x"]

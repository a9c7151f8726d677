--TEST--
An assignment is an expression, evaluated from right to left
--FILE--
<?php
$a = $b = $c = 3; echo $a + $b + $c, "\n";
$x = ($y = 2) + ($z = 3); echo "$x$y$z\n";
if (($n = strlen('four')) > 3) echo $n, "\n";
$arr = [1, 2]; $arr[] = $last = array_pop($arr); echo json_encode([$arr, $last]), "\n";
while (($p = array_shift($arr)) !== null) echo $p; echo "\n";
--EXPECT--
9
523
4
[[1,2],2]
12

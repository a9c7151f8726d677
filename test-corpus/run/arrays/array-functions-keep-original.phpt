--TEST--
Library functions leave their argument alone
--FILE--
<?php
$a = [3, 1, 'k' => 2]; $b = $a; array_push($b, 9);
$r = array_reverse($a); $m = array_map(fn($x) => $x * 2, $a);
$f = array_filter($a, fn($x) => $x > 1); asort($b);
$s = array_slice($a, 1); array_splice($r, 0, 1, ['s']);
array_walk($m, function (&$v, $k) { $v = "$k:$v"; });
echo json_encode([$a, $b, $r, $m, $f, $s]), "\n";
--EXPECT--
[{"0":3,"1":1,"k":2},{"1":1,"k":2,"0":3,"2":9},["s",1,3],{"0":"0:6","1":"1:2","k":"k:4"},{"0":3,"k":2},{"0":1,"k":2}]

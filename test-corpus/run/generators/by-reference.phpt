--TEST--
Generators that yield by reference
--FILE--
<?php
function &g(array &$a) { foreach ($a as $k => &$v) yield $k => $v; }
$l = [1, 2, 3]; foreach (g($l) as &$v) $v *= 10; unset($v);
echo json_encode($l), "\n";
function &count3() { $c = 3; while ($c > 0) yield $c; }
foreach (count3() as &$n) echo $n--, ' '; echo "\n";
--EXPECT--
[10,20,30]
3 2 1

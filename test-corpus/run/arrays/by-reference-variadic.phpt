--TEST--
By-reference variadics write back to each argument
--FILE--
<?php
function fill($value, &...$targets) { foreach ($targets as $i => &$t) { $t = $value . $i; } $targets[] = 'more'; return count($targets); }
$b = [1];
echo fill('v', $a, $b[0], $b['new'], $o['x']['y']), json_encode([$a, $b, $o]), "\n";
function inc(&...$n) { foreach (array_keys($n) as $k) $n[$k]++; }
$x = 1; $y = 2; inc($x, $y); $args = [1, 2]; inc(...$args);
inc(named: $x); echo $x, $y, json_encode($args), "\n";
--EXPECT--
5["v0",{"0":"v1","new":"v2"},{"x":{"y":"v3"}}]
33[2,3]

--TEST--
Arrow functions capture by value at creation, and nest
--XFAIL--
PHP prints `` where phpc prints `["unset",{"x":10}]`.
--FILE--
<?php
$x = 1; $f = fn($y) => fn($z) => $x + $y + $z; echo $f(2)(3), "\n";
$g = fn() => ++$x; echo $g(), $x, "\n"; $x = 10; echo $f(2)(3), "\n";
$h = fn&(array &$a) => $a; $l = [1]; $r = &$h($l); $r[] = 2;
echo json_encode($l), "\n";
echo implode(',', array_map(fn($v, $k = 5) => $v * $k, [1, 2])), "\n";
$t = fn(int ...$n): int => array_sum($n); echo $t(1, 2, 3), "\n";
$m = fn() => [$undefined ?? 'unset', compact('x')];
echo json_encode($m()), "\n";
--EXPECTF--
6
21
6
[1,2]
5,10
6

Warning: compact(): Undefined variable $x in %s on line 8
["unset",[]]

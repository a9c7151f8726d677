--TEST--
Closures capture by value or by reference
--FILE--
<?php
$v = 1; $r = 1;
$f = function () use ($v, &$r) { return [++$v, ++$r]; }; $v = 10;
$r = 10; echo json_encode([$f(), $f(), $v, $r]), "\n"; $fs = [];
for ($i = 0; $i < 3; $i++) { $fs[] = function () use ($i) { return $i; }; $gs[] = function () use (&$i) { return $i; }; }
echo $fs[0](), $fs[2](), $gs[0](), "\n";
$counter = function () { static $n = 0; return ++$n; }; $counter();
$c2 = clone $counter; echo $counter(), $c2(), "\n";
$fn = fn() => $v++; $fn(); echo $v, "\n";
--EXPECT--
[[2,11],[2,12],10,12]
023
22
10

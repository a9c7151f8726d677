--TEST--
Parameters may be assigned values of any type
--FILE--
<?php
function f(int $x, string ...$r) { $x = "now $x"; $r[] = 5; return [$x, $r]; }
function g(array $a) { $a = count($a); return $a; }
function h(?int $n = null) { $n ??= []; $n[] = 1; return $n; }
echo json_encode([f(1, 'a'), g([1, 2]), h()]), "\n";
function types($v) { $v = $v * 2; $v = $v . '!'; $v = [$v]; $v[] = $v; return $v; }
echo json_encode(types(2.5)), "\n";
--EXPECT--
[["now 1",["a",5]],2,[1]]
["5!",["5!"]]

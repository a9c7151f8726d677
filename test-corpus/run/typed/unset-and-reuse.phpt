--TEST--
Locals unset and used again with another type
--FILE--
<?php
function f() { $x = 5; unset($x); $a = isset($x); $x = 'str'; $b = $x . '!'; unset($x); @$c = $x; $x[] = 1; return [$a, $b, $c, $x]; }
echo json_encode(f()), "\n";
function g(int $p) { unset($p); return isset($p) ? 'set' : 'unset'; }
echo g(1), "\n";
for ($i = 0; $i < 3; $i++) { if ($i) { echo $acc ?? 'none', ' '; } $acc = "it$i"; if ($i == 1) unset($acc); }
echo "\n";
function loop() { foreach ([1, 2] as $v) { echo isset($seen) ? 'y' : 'n'; $seen = $v; } unset($v); return isset($v); }
var_dump(loop());
--EXPECT--
[false,"str!",null,[1]]
unset
it0 none 
nybool(false)

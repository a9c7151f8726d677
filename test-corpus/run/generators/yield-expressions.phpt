--TEST--
yield inside expressions, arguments and conditions
--FILE--
<?php
function g() { echo 'r:', json_encode([yield 1, yield 2]), ' '; $a = ['k' => yield 3]; echo json_encode($a), strtoupper(yield 4), ' '; if (yield 5) echo 'true '; $x = (yield 6) . (yield 7); echo $x; return (yield 8) ?? 'null'; }
$g = g(); $g->current();
foreach (['a', 'b', 'c', 'd', true, 'x', 'y', null] as $s) $g->send($s);
echo $g->getReturn(), "\n";
function loop() { for ($i = yield; $i < 3; $i += yield $i); }
$l = loop(); $l->current(); echo $l->send(0), $l->send(2), "\n";
function m() { $r = match (yield) { 1 => yield 'one', default => 'd' }; echo $r, "\n"; }
$m = m(); $m->current(); echo $m->send(1); $m->send('R');
--EXPECT--
r:["a","b"] {"k":"c"}D true xynull
02
oneR

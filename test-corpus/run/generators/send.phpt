--TEST--
send gives yield a value and returns the next one
--FILE--
<?php
function g() { $x = yield 'first'; while (true) { echo "[got ", json_encode($x), "]"; $x = yield $x; if ($x === 'stop') return 'stopped'; } }
$g = g(); echo $g->current(), $g->send('a'), $g->send('b'), "\n";
$g->next();
var_dump($g->current(), $g->send('stop'), $g->valid(), $g->getReturn());
$h = g(); echo $h->send('skips first'), "\n";
function avg() { $sum = $n = 0; while (true) { $v = yield $n ? $sum / $n : null; $sum += $v; $n++; } }
$a = avg(); $a->current();
foreach ([10, 20, 60] as $v) echo $a->send($v), ' '; echo "\n";
--EXPECT--
first[got "a"]a[got "b"]b
[got null]NULL
NULL
bool(false)
string(7) "stopped"
[got "skips first"]skips first
10 15 30

--TEST--
yield from generators, arrays and iterators keeps their keys
--FILE--
<?php
function inner() { $x = yield 1; echo "[inner got $x]"; yield 'k' => 2; return 'inner result'; }
function outer() { yield 0; $r = yield from inner(); echo "[$r]"; yield from ['x' => 'a', 'b']; yield from new ArrayIterator([7]); return yield from (function () { return 5; yield; })(); }
$g = outer(); foreach ($g as $k => $v) echo "$k=>$v ";
echo $g->getReturn(), "\n"; $h = outer(); $h->next();
echo $h->send('sent'), "\n";
function rec($n) { if ($n > 0) { yield $n; yield from rec($n - 1); } }
echo implode(',', iterator_to_array(rec(5), false)), "\n";
try { foreach ((function () { yield from 5; })() as $x); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
0=>0 0=>1 [inner got ]k=>2 [inner result]x=>a 0=>b 0=>7 5
[inner got sent]2
5,4,3,2,1
Can use "yield from" only with arrays and Traversables

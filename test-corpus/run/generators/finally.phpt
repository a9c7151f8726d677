--TEST--
finally blocks run when a generator ends early
--FILE--
<?php
function g() { try { yield 1; yield 2; } finally { echo "[cleanup]"; } }
foreach (g() as $v) { echo $v; break; } echo " after break\n";
$g = g(); $g->current(); unset($g); echo " after unset\n"; $g = g();
$g = null; echo "not started\n";
function r() { try { yield 1; return 'r'; } finally { echo '[f]'; } }
$r = r(); foreach ($r as $x); echo $r->getReturn(), "\n";
function n() { foreach ([1, 2] as $i) { try { yield $i; } finally { echo "[n$i]"; } } }
foreach (n() as $v) echo $v; echo "\n"; $last = g(); $last->current();
echo "end\n";
--EXPECT--
1[cleanup] after break
[cleanup] after unset
not started
[f]r
1[n1]2[n2]
end
[cleanup]

--TEST--
A generator that nobody holds any more runs its finally blocks
--FILE--
<?php
function steps($n) { try { yield 1; yield 2; return 'all'; } finally { echo "closed $n\n"; } }
function outer() { try { echo yield from steps('inner'), "\n"; } finally { echo "closed outer\n"; } }
$g = steps('variable'); $g->current(); unset($g); echo "unset\n";
steps('never started');
foreach (steps('left') as $v) { echo $v, "\n"; break; }
$o = outer(); echo $o->current(), "\n"; $o = null;
function again() { try { yield 1; } finally { yield 2; } }
try { $a = again(); $a->current(); $a = null; } catch (Error $e) { echo $e->getMessage(), "\n"; }
function more() { try { yield 1; } finally { yield from []; } }
try { $m = more(); $m->current(); $m = null; } catch (Error $e) { echo $e->getMessage(), "\n"; }
function pending() { try { throw new Exception('held back'); } finally { yield 1; } }
try { $p = pending(); echo $p->current(), "\n"; $p = null; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$end = steps('at the end'); $end->current();
echo "end\n";
--EXPECT--
closed variable
unset
1
closed left
1
closed inner
closed outer
Cannot yield from finally in a force-closed generator
Cannot use "yield from" in a force-closed generator
1
end
closed at the end

--TEST--
Generators that delegate to one that another has gone on with
--FILE--
<?php
function source() { yield 1; yield 2; return 3; }
function sink($n, $g) { echo $n, ' got ', yield from $g, "\n"; yield "$n's own"; }
$g = source(); $a = sink('a', $g); $b = sink('b', $g);
echo $a->current(), $b->current(), "\n";
$a->next(); echo $b->current(), "\n";
$a->next(); echo $a->current(), ' ', $b->current(), "\n";
$b->next(); echo $b->current(), "\n";
function breaks() { yield 1; throw new Exception('broken'); }
function waits($g) { try { yield from $g; } catch (Exception $e) { echo get_class($e), ': ', $e->getMessage(), ' ', count($e->getTrace()), "\n"; } yield 'on'; }
$g = breaks(); $a = waits($g); $b = waits($g); $a->current(); $b->current();
$a->next(); echo $b->current(), "\n";
function leaf() { foreach (debug_backtrace() as $f) echo $f['function'], ' '; echo "\n"; yield 1; }
function middle() { yield from leaf(); }
function root() { yield from middle(); }
foreach (root() as $v) echo $v, "\n";
--EXPECT--
a got 1b got 1
2
3
a's own 2
3
b's own
Exception: broken 3
ClosedGeneratorException: Generator yielded from aborted, no return value available 2
on
leaf middle root 
1

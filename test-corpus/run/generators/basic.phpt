--TEST--
A generator runs as far as it is asked
--FILE--
<?php
function g() { echo "[start]"; yield 1; echo "[middle]"; yield 2; echo "[end]"; }
$g = g(); echo "made "; foreach ($g as $k => $v) echo "$k=>$v ";
echo "\n"; var_dump($g->valid(), $g->current(), $g->key());
try { foreach ($g as $x); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$h = g(); echo $h->current(), $h->current(), "\n"; $h->next();
try { $h->rewind(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
made [start]0=>1 [middle]1=>2 [end]
bool(false)
NULL
NULL
Cannot traverse an already closed generator
[start]11
[middle]Cannot rewind a generator that was already run

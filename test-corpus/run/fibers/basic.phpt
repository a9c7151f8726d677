--TEST--
Fibers suspend and resume anywhere in the call stack
--FILE--
<?php
function deep($n) { if ($n == 0) return Fiber::suspend('from deep'); return deep($n - 1) . '!'; }
$f = new Fiber(function ($arg) { echo "[start $arg]"; $x = Fiber::suspend(1); echo "[got $x]"; $y = deep(3); echo "[deep gave $y]"; return 'done'; });
echo $f->start('arg'), $f->resume('x');
var_dump($f->isSuspended(), $f->isRunning(), $f->isTerminated());
$f->resume('y'); var_dump($f->isTerminated(), $f->getReturn());
--EXPECT--
[start arg]1[got x]from deepbool(true)
bool(false)
bool(false)
[deep gave y!!!]bool(true)
string(4) "done"

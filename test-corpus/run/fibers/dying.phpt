--TEST--
A fiber that nobody holds any more runs its finally blocks; silence ends at its border
--FILE--
<?php
function run($n) { $f = new Fiber(function () use ($n) { try { try { echo "in $n\n"; Fiber::suspend(); } finally { echo "finally $n\n"; } } catch (Exception) { echo "never\n"; } }); $f->start(); return $f; }
$f = run('kept'); $f = null; echo "gone\n";
run('dropped'); echo "after\n";
$f = new Fiber(function () { try { Fiber::suspend(); } finally { Fiber::suspend(); } });
$f->start();
try { unset($f); } catch (FiberError $e) { echo $e->getMessage(), "\n"; }
set_error_handler(function ($l, $m) { echo $m, ' ', error_reporting() & E_USER_NOTICE ? 'loud' : 'silent', "\n"; });
$s = new Fiber(function () { trigger_error('first'); Fiber::suspend(); trigger_error('second'); });
@$s->start(); trigger_error('between'); @$s->resume();
echo "end\n";
--EXPECT--
in kept
finally kept
gone
in dropped
finally dropped
after
Cannot suspend in a force-closed fiber
first loud
between loud
second loud
end

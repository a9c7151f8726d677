--TEST--
A fiber that is dropped while suspended runs its finally blocks
--FILE--
<?php
$f = new Fiber(function () { try { echo "in\n"; Fiber::suspend(); echo "never\n"; } finally { echo "finally\n"; } });
$f->start(); unset($f); gc_collect_cycles(); echo "after\n";
$outer = new Fiber(function () { $inner = new Fiber(function () { echo Fiber::suspend('inner'), "\n"; return 'i'; }); echo $inner->start(), Fiber::suspend('outer'), "\n"; $inner->resume('resumed'); return $inner->getReturn(); });
echo $outer->start(), "\n"; $outer->resume('o');
echo $outer->getReturn(), "\n";
--EXPECT--
in
finally
after
innerouter
o
resumed
i

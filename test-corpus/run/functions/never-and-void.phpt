--TEST--
never and void functions
--FILE--
<?php
function stop(): never { throw new LogicException('stopped'); }
function v(): void { }
try { stop(); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
var_dump(v()); $f = fn(): never => exit("bye\n"); $f();
--EXPECT--
stopped
NULL
bye

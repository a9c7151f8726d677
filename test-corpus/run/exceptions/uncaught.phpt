--TEST--
An uncaught exception is a fatal error with its trace
--FILE--
<?php
function f() { throw new LogicException("multi\nline"); }
function g() { try { f(); } finally { echo "finally first\n"; } }
register_shutdown_function(function () { echo "shutdown\n"; }); g();
--EXPECTF--
finally first

Fatal error: Uncaught LogicException: multi
line in %s:2
Stack trace:
#0 %s(3): f()
#1 %s(4): g()
#2 {main}
  thrown in %s on line 2
shutdown

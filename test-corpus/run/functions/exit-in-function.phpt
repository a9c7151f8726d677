--TEST--
exit ends everything, shutdown functions and destructors still run
--FILE--
<?php
class D { function __destruct() { echo "destructed\n"; } } $d = new D;
register_shutdown_function(function ($x) { echo "shutdown $x\n"; }, 'arg');
register_shutdown_function('last');
function last() { echo "last\n"; register_shutdown_function(fn() => print "nested\n"); }
function f() { try { echo "before\n"; exit("message\n"); } finally { echo "finally is not run\n"; } }
ob_start(fn($b) => strtoupper($b)); f(); echo 'never';
--EXPECT--
BEFORE
MESSAGE
SHUTDOWN ARG
LAST
NESTED
DESTRUCTED

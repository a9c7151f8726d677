--TEST--
set_exception_handler catches the uncaught, and exits
--FILE--
<?php
set_exception_handler(function (Throwable $t) { echo get_class($t), ': ', $t->getMessage(), "\n"; });
$old = set_exception_handler(null); var_dump(is_callable($old));
set_exception_handler($old);
register_shutdown_function(fn() => print "shutdown\n");
function f() { intdiv(1, 0); } f(); echo 'never';
--EXPECT--
bool(true)
DivisionByZeroError: Division by zero
shutdown

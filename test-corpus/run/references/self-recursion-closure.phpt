--TEST--
A closure that captures itself by reference
--FILE--
<?php
$fact = function ($n) use (&$fact) { return $n < 2 ? 1 : $n * $fact($n - 1); };
echo $fact(10), "\n"; $fib = fn($n) => $n < 2 ? $n : $fib($n - 1);
try { $fib(3); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
3628800

Warning: Undefined variable $fib in %s on line 3
Value of type null is not callable

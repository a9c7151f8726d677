--TEST--
Traces show nothing between a call_user_func and the function it calls
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
function target(int $x, $y = 0) { debug_print_backtrace(); }
call_user_func('target', 1);
call_user_func_array('target', ['y' => 2, 'x' => 1]);
foreach ([fn() => call_user_func('target'), fn() => call_user_func('target', 'no'), fn() => call_user_func('missing')] as $f) {
    try {
        $f();
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
#0 %s(3): target(1)
#0 %s(4): target(1, 2)
ArgumentCountError: Too few arguments to function target(), 0 passed in %s on line 5 and at least 1 expected
TypeError: target(): Argument #1 ($x) must be of type int, string given, called in %s on line 5
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, function "missing" not found or invalid function name

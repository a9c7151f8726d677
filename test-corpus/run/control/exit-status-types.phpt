--TEST--
exit takes an int or a string as a function does: strictly where types are strict, else coerced
--FILE--
<?php
declare(strict_types=1);
set_error_handler(function (int $level, string $message, string $file, int $line) { echo "line $line: $message\n"; return true; });
foreach ([1.5, 2.0, true, null, [], new ArrayObject()] as $status) {
    try {
        exit($status);
    } catch (TypeError $e) {
        echo $e->getMessage(), ', line ', $e->getLine(), "\n";
    }
}
register_shutdown_function(function () { echo "shut down\n"; });
eval('exit(2.5);');
--EXPECT--
exit(): Argument #1 ($status) must be of type string|int, float given, line 6
exit(): Argument #1 ($status) must be of type string|int, float given, line 6
exit(): Argument #1 ($status) must be of type string|int, true given, line 6
exit(): Argument #1 ($status) must be of type string|int, null given, line 6
exit(): Argument #1 ($status) must be of type string|int, array given, line 6
exit(): Argument #1 ($status) must be of type string|int, ArrayObject given, line 6
line 1: Implicit conversion from float 2.5 to int loses precision
shut down

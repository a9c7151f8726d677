--TEST--
Operators on types they don't know throw
--FILE--
<?php
foreach ([fn() => [] - 1, fn() => new stdClass * 2, fn() => 'a' % 3, fn() => [] . '', fn() => -[], fn() => ~[], fn() => ~null,
          fn() => 1 << -1, fn() => [] ** 2, fn() => new stdClass . 'x', fn() => STDIN - 1] as $f) {
    try { var_dump($f()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECTF--
TypeError: Unsupported operand types: array - int
TypeError: Unsupported operand types: stdClass * int
TypeError: Unsupported operand types: string %% int

Warning: Array to string conversion in %s on line 2
string(5) "Array"
TypeError: Unsupported operand types: array * int
TypeError: Cannot perform bitwise not on array
TypeError: Cannot perform bitwise not on null
ArithmeticError: Bit shift by negative number
TypeError: Unsupported operand types: array ** int
Error: Object of class stdClass could not be converted to string
TypeError: Unsupported operand types: resource - int

--TEST--
PHP gives *, &, | and ^ their operands the other way round if a variable or a call comes second
--FILE--
<?php
function attempt(Closure $action): void {
    try {
        $action();
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
function one() { return 1; }
$list = [1];
$one = 1;
$o = (object) ['one' => 1];
attempt(fn() => 5 * $list);
attempt(fn() => $list * 5);
attempt(fn() => one() & $list);
attempt(fn() => $o->one | $list);
attempt(fn() => $list ^ $one);
attempt(fn() => $one ^ $list);
attempt(fn() => [$one] * one());
attempt(fn() => 'a' | [$one]);
attempt(fn() => 5 + $list);
attempt(fn() => one() - $list);
attempt(fn() => 2 ** $list);
attempt(function () use ($list) { $number = 5; $number *= $list; });
var_dump($left > $right, $left < $right, 1 > $right);
--EXPECTF--
Unsupported operand types: array * int
Unsupported operand types: array * int
Unsupported operand types: array & int
Unsupported operand types: array | int
Unsupported operand types: array ^ int
Unsupported operand types: int ^ array
Unsupported operand types: int * array
Unsupported operand types: array | string
Unsupported operand types: int + array
Unsupported operand types: int - array
Unsupported operand types: int ** array
Unsupported operand types: int * array

Warning: Undefined variable $right in %s on line 25

Warning: Undefined variable $left in %s on line 25

Warning: Undefined variable $left in %s on line 25

Warning: Undefined variable $right in %s on line 25

Warning: Undefined variable $right in %s on line 25
bool(false)
bool(false)
bool(true)

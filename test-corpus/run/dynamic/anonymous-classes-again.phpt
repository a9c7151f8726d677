--TEST--
An anonymous class is made anew each time its code is compiled
--FILE--
<?php
function made($n) { return eval("return new class { public \$p$n = $n; };"); }
echo json_encode([made(1), made(2)]), "\n";
$x = 1; $list = [&$x];
define('LISTED', $list);
$x = 2;
echo json_encode(LISTED), "\n";
try {
    (function (&$r) { })([1, 2][0]);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
spl_autoload_register(function ($c) { echo "load $c\n"; });
var_dump(is_callable(['', 'm']), class_exists('no such'));
$closure = function (&$a) { };
call_user_func([$closure, '__invoke'], 1);
class A { private static $s = 1; function read() { return $this->s; } }
class B extends A { public static $s = 2; }
var_dump((new B)->read());
--EXPECTF--
[{"p1":1},{"p2":2}]
[1]
Cannot use temporary expression in write context
bool(false)
bool(false)

Warning: Closure::__invoke(): Argument #1 ($a) must be passed by reference, value given in %s on line 16

Notice: Accessing static property B::$s as non static in %s on line 17

Warning: Undefined property: B::$s in %s on line 17
NULL

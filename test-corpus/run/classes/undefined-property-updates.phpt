--TEST--
An undefined property comes into being before it is read for an update
--FILE--
<?php
class Plain { }
$o = new Plain;
$o->a += 1;
$o->b++;
$o->c .= 'x';
echo json_encode($o), "\n";
try {
    $f = eval('const INNER = self::class;');
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
try {
    echo self::class;
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--

Deprecated: Creation of dynamic property Plain::$a is deprecated in %s on line 4

Warning: Undefined property: Plain::$a in %s on line 4

Deprecated: Creation of dynamic property Plain::$b is deprecated in %s on line 5

Warning: Undefined property: Plain::$b in %s on line 5

Deprecated: Creation of dynamic property Plain::$c is deprecated in %s on line 6

Warning: Undefined property: Plain::$c in %s on line 6
{"a":1,"b":1,"c":"x"}
Cannot use "self" when no class scope is active
Cannot use "self" in the global scope

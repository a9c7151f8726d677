--TEST--
Arguments are evaluated, and names refused, where no constructor takes them
--FILE--
<?php
new stdClass(print 'a', print "b\n");
class None { }
try {
    new None(x: 1);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
function named($a = 1, $b = 2) { return "$a $b"; }
echo call_user_func('named', b: 3), "\n";
function add(&...$all) { foreach ($all as &$x) { $x++; } }
$x = $y = 0;
add($x, other: $y);
echo $x, $y, "\n";
try {
    array_keys([], strict: true);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
try {
    $name = 'this';
    $$name = 1;
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
unset($_SERVER);
var_dump($_SERVER, isset($GLOBALS['_SERVER']));
$GLOBALS['nothing'] .= 'x';
try {
    isset($this->foo->bar);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECTF--
ab
Unknown named parameter $x
1 3
11
array_keys(): Argument #2 ($filter_value) must be passed explicitly, because the default value is not known
Cannot re-assign $this

Warning: Undefined global variable $_SERVER in %s on line 27
NULL
bool(false)

Warning: Undefined global variable $nothing in %s on line 28
Using $this when not in object context

--TEST--
Assignments warn of undefined variables that references may be made to
--FILE--
<?php
function f() {
    $bind = function () use (&$a, &$b) {};
    unset($a, $b);
    $a *= 2;
    unset($a);
    $a += 1;
    $b .= 'x';
    unset($b);
    $b -= 1.5;
    unset($a);
    $a = $a;
    unset($b);
    $b = [$b];
    return [$a, $b];
}
var_dump(f());
--EXPECTF--
Warning: Undefined variable $a in %s on line 5

Warning: Undefined variable $a in %s on line 7

Warning: Undefined variable $b in %s on line 8

Warning: Undefined variable $b in %s on line 10

Warning: Undefined variable $a in %s on line 12

Warning: Undefined variable $b in %s on line 14
array(2) {
  [0]=>
  NULL
  [1]=>
  array(1) {
    [0]=>
    NULL
  }
}

--TEST--
Compound assignments warn of undefined variables that references may be made to
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
    return [$a, $b];
}
var_dump(f());
--EXPECTF--
Warning: Undefined variable $a in %s on line 5

Warning: Undefined variable $a in %s on line 7

Warning: Undefined variable $b in %s on line 8

Warning: Undefined variable $b in %s on line 10
array(2) {
  [0]=>
  int(1)
  [1]=>
  float(-1.5)
}

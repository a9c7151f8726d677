--TEST--
Undefined variables warn where they are read
--FILE--
<?php
function f() { echo $x; $y = $z + 1; return "$name" . @$quiet . ($w ?? 'w') . isset($v) . empty($u); }
echo f(), "\n"; if (false) { $never = 1; } echo $never; unset($never);
$arr[$idx ?? 'i'] = 1; foreach ($nothing as $q) {} $a = $b = $c;
$fn = function () use ($gone) { return $gone; }; var_dump($fn());
echo "$ {$missing['k']}\n";
--EXPECTF--
Warning: Undefined variable $x in %s on line 2

Warning: Undefined variable $z in %s on line 2

Warning: Undefined variable $name in %s on line 2
w1

Warning: Undefined variable $never in %s on line 3

Warning: Undefined variable $nothing in %s on line 4

Warning: foreach() argument must be of type array|object, null given in %s on line 4

Warning: Undefined variable $c in %s on line 4

Warning: Undefined variable $gone in %s on line 5
NULL

Warning: Undefined variable $missing in %s on line 6

Warning: Trying to access array offset on null in %s on line 6
$

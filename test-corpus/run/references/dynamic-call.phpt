--TEST--
By-reference parameters through every kind of call
--FILE--
<?php
function inc(&$x) { $x++; }
class C { function m(&$x) { $x++; } static function s(&$x) { $x++; } function __invoke(&$x) { $x++; } }
$n = 0; $f = 'inc'; $f($n); $c = new C; $m = 'm'; $c->$m($n);
C::{'s'}($n); $c($n); [$c, 'm']($n); 'C::s'($n); (inc(...))($n);
$cl = function (&$x) { $x++; }; $cl($n);
call_user_func_array('inc', [&$n]);
(new ReflectionFunction('inc'))->invokeArgs([&$n]); echo $n, "\n";
call_user_func('inc', $n); echo $n, "\n";
array_map(function (&$x) { $x++; }, [1]);
--EXPECTF--
10

Warning: inc(): Argument #1 ($x) must be passed by reference, value given in %s on line 9
10

Warning: {closure:%s:10}(): Argument #1 ($x) must be passed by reference, value given in %s on line 10

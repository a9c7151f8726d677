--TEST--
Static variables, with initialisers that call
--FILE--
<?php
function start() { echo 'started '; return 10; }
function n() { static $x = start(), $y = [1]; $y[] = ++$x; return count($y) . $x; }
echo n(), ' ', n(), "\n";
class A { function m() { static $c = 0; return ++$c; } static function s() { static $c = 0; return ++$c; } }
class B extends A {}
echo (new A)->m(), (new A)->m(), (new B)->m(), A::s(), B::s(), B::s(), "\n";
$f = function () { static $n = 0; return ++$n; };
$g = clone $f; echo $f(), $f(), $g(), "\n";
--EXPECT--
started 211 312
123123
121

--TEST--
Closures are bound, unbound and called with other objects
--FILE--
<?php
class A { private $v = 'a'; private static $s = 'static a'; function f() { return function () { return $this->v; }; } }
class B { private $v = 'b'; }
$f = (new A)->f();
echo $f(), $f->bindTo(new A)(), Closure::bind(fn() => $this->v, new B, B::class)(), Closure::bind(fn() => self::$s, null, A::class)(), "\n";
$g = function ($x) { return $this->v . $x; };
echo $g->call(new A, 1), $g->call(new B, 2), "\n";
$st = static fn() => isset($this); var_dump($st());
var_dump(@Closure::bind($st, new A)); $u = fn() => isset($this); var_dump($u(), $f->bindTo(null));
echo Closure::fromCallable('strrev')('abc'), "\n";
--EXPECTF--
aabstatic a
a1b2
bool(false)
NULL

Warning: Cannot unbind $this of closure using $this, this will be an error in PHP 9 in %s on line 9
bool(false)
NULL
cba

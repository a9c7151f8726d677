--TEST--
Closures keep the scope of the class that made them
--FILE--
<?php
class A { private static $secret = 's'; private $p = 'p'; function f() { return fn(A $o) => $o->p . self::$secret . static::class; } }
class B extends A { private $p = 'hidden'; } $f = (new B)->f();
echo $f(new A), $f(new B), "\n";
$g = function () { return get_class($this) . $this->p; };
echo Closure::bind($g, new B, A::class)(), "\n";
$h = fn() => array_map(fn($o) => $o->p, [new A]);
echo Closure::bind($h, null, A::class)()[0], "\n";
--EXPECT--
psBpsB
Bp
p

--TEST--
::class on objects, static calls on instances
--FILE--
<?php
namespace N;
class A { const C = 1; static $s = 2; static function f() { return static::class; } function g() { return $this::class . $this::C . $this::$s . $this::f(); } }
class B extends A { const C = 3; } $b = new B;
echo $b::class, $b::C, $b::$s, $b::f(), $b->g(), A::class, "\n";
try { $x = 'str'; echo $x::class; } catch (\TypeError $e) { echo $e->getMessage(), "\n"; }
echo \strlen(B::class), ' ', B::CLASS, "\n";
--EXPECT--
N\B32N\BN\B32N\BN\A
Cannot use "::class" on string
3 N\B

--TEST--
Static properties and methods, shared and redeclared
--FILE--
<?php
class A { static $shared = 0; static $own = 'A'; static function hit() { self::$shared++; static::$own .= '!'; return static::class; } }
class B extends A { static $own = 'B'; } B::hit(); A::hit();
echo A::$shared, B::$shared, A::$own, B::$own, "\n"; $r = &A::$shared;
$r = 50; $c = 'B'; echo $c::$shared, (new B)::$own, "\n"; $n = 'own';
echo A::$$n, A::${'shared'}, "\n"; A::$own = ['k' => [1]];
A::$own['k'][] = 2; echo json_encode(A::$own), "\n";
try { echo A::$missing; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$o = new A; echo $o::hit(), $o->hit(), "\n";
var_dump(isset(A::$nope), isset(B::$own), empty(A::$shared));
--EXPECTF--
22A!B!
50B!
A!50
{"k":[1,2]}
Access to undeclared static property A::$missing

Warning: Array to string conversion in %s on line 2
AA
bool(false)
bool(true)
bool(false)

--TEST--
Private, protected and public across classes
--FILE--
<?php
class A { private $p = 'A private'; protected $q = 'A protected'; private function m() { return 'A::m'; } function call() { return $this->m() . ' ' . $this->p; } function other(A $o) { return $o->p; } }
class B extends A { private $p = 'B private'; protected $q = 'B protected'; private function m() { return 'B::m'; } function own() { return $this->m() . ' ' . $this->p . ' ' . $this->q; } }
$b = new B;
echo $b->call(), '; ', $b->own(), '; ', (new A)->other($b), "\n";
foreach (['m', 'nope'] as $m) { try { $b->$m(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
try { echo $b->q; } catch (Error $e) { echo $e->getMessage(), "\n"; }
print_r($b); print_r((array) $b === [] ? 1 : count((array) $b));
class C extends A { function hidden() { return $this->p ?? 'undefined here'; } function set() { $this->p = 'dyn'; return [$this->p, $this->call()]; } }
echo "\n", (new C)->hidden(), json_encode((new C)->set()), "\n";
--EXPECTF--
A::m A private; B::m B private B protected; A private
Call to private method B::m() from global scope
Call to undefined method B::nope()
Cannot access protected property B::$q
B Object
(
    [p:A:private] => A private
    [q:protected] => B protected
    [p:B:private] => B private
)
3
undefined here
Deprecated: Creation of dynamic property C::$p is deprecated in %s on line 9
["dyn","A::m A private"]

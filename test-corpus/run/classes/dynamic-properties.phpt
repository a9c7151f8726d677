--TEST--
Undeclared properties are deprecated but for some classes
--FILE--
<?php
class A {} #[AllowDynamicProperties] class B {} class C extends B {}
class D extends stdClass {}
class M { private $x = []; function __set($n, $v) { $this->x[$n] = $v; } }
$a = new A; $a->x = 1; $a->x = 2; $b = new B; $b->x = 1; $c = new C;
$c->{'strange name'} = 1; $d = new D; $d->{5} = 'five'; $m = new M;
$m->x1 = 1; var_dump($a, $b, $c, $d); readonly class R {}
try { $r = new R; $r->x = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
enum E { case X; }
try { $x = E::X; $x->p = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Deprecated: Creation of dynamic property A::$x is deprecated in %s on line 5
object(A)#1 (1) {
  ["x"]=>
  int(2)
}
object(B)#2 (1) {
  ["x"]=>
  int(1)
}
object(C)#3 (1) {
  ["strange name"]=>
  int(1)
}
object(D)#4 (1) {
  ["5"]=>
  string(4) "five"
}
Cannot create dynamic property R::$x
Cannot create dynamic property E::$p

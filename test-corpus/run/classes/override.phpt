--TEST--
#[Override] on methods that do override
--FILE--
<?php
class A { function m() { return 'A'; } public $p = 1; }
class B extends A { #[Override] function m() { return 'B'; } #[Override] public $p = 2; }
interface I { function i(); }
class C implements I { #[\Override] function i() { return 'C'; } }
echo (new B)->m(), (new B)->p, (new C)->i(), "\n";
try { eval('class D { #[Override] function nothing() {} }'); } catch (Error $e) { echo $e->getMessage(); }
--EXPECTF--
B2C

Fatal error: D::nothing() has #[\Override] attribute, but no matching parent method exists in %s(7) : eval()'d code on line 1
Stack trace:
#0 {main}

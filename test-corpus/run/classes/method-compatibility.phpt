--TEST--
Variance in overriding methods
--FILE--
<?php
class A { function m(B $x): A { return $this; } static function st(int $a) {} protected function vis() { return 'A'; } }
class B extends A { function m(A|string $x, $more = 1, ...$rest): static { return $this; } static function st(int|string $a, $b = null) { return 'B'; } public function vis() { return 'B' . parent::vis(); } }
echo get_class((new B)->m('x')), B::st('s'), (new B)->vis(), "\n";
interface I { function f(array $x): iterable; }
class C implements I { function f(iterable $x): array { return [...$x]; } }
echo count((new C)->f([1, 2])), "\n";
class P { private function q(int $x) {} }
class Q extends P { private function q() { return 'unrelated'; } function go() { return $this->q(); } }
echo (new Q)->go(), "\n";
class L implements Countable { #[ReturnTypeWillChange] function count() { return 3; } }
echo count(new L), "\n";
--EXPECT--
BBBA
2
unrelated
3

--TEST--
new with expressions, names in variables, and chains
--FILE--
<?php
class A { public $v; function __construct($v = 'none') { $this->v = $v; } function v() { return $this->v; } static $cls = 'A'; const C = 'c'; }
$n = 'A'; $arr = ['k' => 'A'];
echo (new $n(1))->v, (new ('A'))->v, new A(2)->v(), new A()->v, (new $arr['k'](3))->v, (new A::$cls(4))->v, new A(5)::C, (new (get_class(new A))('x'))->v, (new static_test)->go(), "\n";
class static_test { function go() { return get_class(new self) . get_class(new static); } }
try { new ('Nope'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Priv { private function __construct() {} static function make() { return new self; } }
try { new Priv; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo get_class(Priv::make()), "\n";
$o = new class { public $c = 'A'; };
echo (new $o->c('prop'))->v, "\n";
--EXPECT--
1none2none34cxstatic_teststatic_test
Class "Nope" not found
Call to private Priv::__construct() from global scope
Priv
prop

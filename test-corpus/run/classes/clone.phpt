--TEST--
clone copies shallowly, __clone deepens
--FILE--
<?php
class N { public $v; public $o; public $l = []; function __construct($v) { $this->v = $v; $this->o = new stdClass; $this->o->x = 1; } }
class D extends N { function __clone() { $this->o = clone $this->o; $this->l[] = 'cloned'; } }
$a = new N(1); $b = clone $a; $b->v = 2; $b->o->x = 'shared';
$b->l[] = 1; echo json_encode([$a, $b]), "\n"; $c = new D(1);
$d = clone $c; $d->o->x = 'own'; echo json_encode([$c, $d]), "\n";
try { clone 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class U { private function __clone() {} }
try { clone new U; } catch (Error $e) { echo $e->getMessage(), "\n"; }
enum E { case A; }
try { clone E::A; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[{"v":1,"o":{"x":"shared"},"l":[]},{"v":2,"o":{"x":"shared"},"l":[1]}]
[{"v":1,"o":{"x":1},"l":[]},{"v":1,"o":{"x":"own"},"l":["cloned"]}]
clone(): Argument #1 ($object) must be of type object, int given
Call to private method U::__clone() from global scope
Trying to clone an uncloneable object of class E

--TEST--
class_exists, get_object_vars, method_exists and friends
--FILE--
<?php
abstract class A { public $p = 1; protected $q = 2; private $r = 3; static $s = 4; const C = 5; function vars() { return get_object_vars($this); } abstract function m(); static function st() {} }
class B extends A implements Countable { public $own; private $r = 'b'; function m() {} function count(): int { return 0; } }
$b = new B; $b->own = [1];
echo json_encode([get_object_vars($b), $b->vars(), get_class_vars('B'), get_class_methods('B'), get_parent_class($b), is_a($b, 'A'), is_a('B', 'A', true), is_subclass_of($b, 'Countable'), method_exists('B', 'ST'), property_exists('B', 'q'), property_exists('B', 'zz'), class_parents($b), class_implements('B'), get_mangled_object_vars(new class { private $x = 1; }) !== []]), "\n";
echo get_debug_type(1), get_debug_type(1.5), get_debug_type('s'), get_debug_type(null), get_debug_type([]), get_debug_type($b), get_debug_type(true), get_debug_type(fn() => 1), get_debug_type(new class extends B {}), get_debug_type(STDIN), "\n";
var_dump(enum_exists('B'), trait_exists('B'), get_class(new ArrayObject), spl_object_hash($b) === spl_object_hash($b), iterator_count(new ArrayIterator(get_declared_classes())) > 100);
--EXPECT--
[{"p":1,"own":[1]},{"p":1,"q":2,"r":3,"own":[1]},{"own":null,"p":1,"s":4},["m","count","vars","st"],"A",true,true,true,true,true,false,{"A":"A"},{"Countable":"Countable"},true]
intfloatstringnullarrayBboolClosureB@anonymousresource (stream)
bool(false)
bool(false)
string(11) "ArrayObject"
bool(true)
bool(true)

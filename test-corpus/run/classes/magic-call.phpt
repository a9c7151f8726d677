--TEST--
__call and __callStatic
--FILE--
<?php
class A { function __call($n, $a) { return "$n(" . json_encode($a) . ')'; } static function __callStatic($n, $a) { return "static $n(" . json_encode($a) . ')'; } private function priv() { return 'priv'; } function inside() { return [$this->priv(), $this->none(), self::stat(), static::other(1), A::third()]; } }
$a = new A;
echo $a->foo(1, [2]), $a->priv(), A::bar(x: 1), $a->CaSe(), $a->named(k: 'v'), "\n", json_encode($a->inside()), "\n";
echo call_user_func([$a, 'dyn'], 1), call_user_func('A::st'), implode(array_map([$a, 'map'], [1])), "\n";
var_dump(is_callable([$a, 'anything']), method_exists($a, 'anything'));
class B extends A { function __call($n, $a) { return 'B' . parent::__call($n, $a); } function p() { return parent::gone(); } }
echo (new B)->x(), (new B)->p(), "\n";
--EXPECT--
foo([1,[2]])priv([])static bar({"x":1})CaSe([])named({"k":"v"})
["priv","none([])","stat([])","other([1])","third([])"]
dyn([1])static st([])map([1])
bool(true)
bool(false)
Bx([])Bgone([])

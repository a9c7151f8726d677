--TEST--
f(...) makes closures of functions, methods and static methods
--FILE--
<?php
class C { private $v = 'v'; function m($x) { return $this->v . $x; } static function s() { return static::class; } function __call($n, $a) { return "$n(" . implode(',', $a) . ')'; } static function __callStatic($n, $a) { return "static $n"; } private function priv() { return 'private'; } function get() { return $this->priv(...); } }
class D extends C {}
$c = new C; $f = strlen(...); $m = $c->m(...); $s = D::s(...);
$u = $c->undefinedMethod(...); $us = C::other(...);
echo $f('abc'), $m(1), $s(), $u(1, 2), $us(), $c->get()(), "\n";
var_dump($f instanceof Closure, (new ReflectionFunction($f))->getName(), $c->m(...) == $c->m(...));
$n = 'strtoupper';
echo $n(...)('x'), (new C)->{'m'}(...)(2), implode(array_map(intval(...), ['1', '2'])), "\n";
--EXPECT--
3v1DundefinedMethod(1,2)static otherprivate
bool(true)
string(6) "strlen"
bool(true)
Xv212

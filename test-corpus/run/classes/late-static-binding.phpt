--TEST--
static follows the called class through forwarding calls
--FILE--
<?php
class A { static function create() { return new static; } static function who() { return static::class; } static function viaSelf() { return self::who(); } static function viaStatic() { return static::who(); } static function viaName() { return A::who(); } function inst() { return [static::class, self::class, get_called_class()]; } const N = 'a'; function n() { return [self::N, static::N]; } }
class B extends A { const N = 'b'; static function par() { return parent::who(); } }
echo get_class(B::create()), B::viaSelf(), B::viaStatic(), B::viaName(), B::par(), json_encode([(new B)->inst(), (new B)->n()]), call_user_func('B::who'), call_user_func(['B', 'parent::who']), "\n";
$f = (fn() => static::class)->bindTo(null, B::class); echo $f(), "\n";
--EXPECTF--
BBBAB[["B","A","B"],["a","b"]]B
Deprecated: Callables of the form ["B", "parent::who"] are deprecated in %s on line 4
A
B

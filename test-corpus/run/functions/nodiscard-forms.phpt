--TEST--
#[NoDiscard] warns where a statement drops the result of a call
--FILE--
<?php
#[\NoDiscard] function f($x = 0) { return new A; }
class A { public $p = 1; #[\NoDiscard] function m($x = 0) { return 2; } #[\NoDiscard] static function s() { return 2; } #[\NoDiscard] function __invoke() { return 1; }
 function __call($n, $a) { return 1; } #[\NoDiscard] function &r() { static $q; return $q; } }
function t(callable $c) { echo "-- ", (new ReflectionFunction($c))->getStartLine(), "\n"; try { $c(); } catch (Throwable $e) { echo get_class($e), $e->getMessage(), "\n"; } }
t(function () { @f(); });
t(function () { (f()); });
t(function () { print f()->p; });
t(function () { f()->p; });
t(function () { !f(); });
t(function () { f() ?? 1; });
t(function () { $a = new A; $a?->m(); });
t(function () { $a = null; $a?->m(); });
t(function () { for (f(), f(); false; f()); });
t(function () { for ($i = 0; $i < 1; $i++, f()); });
t(function () { 1 |> f(...); });
t(function () { if (1) f(); });
t(function () { $n = 'f'; $n(); });
t(function () { $a = new A; $a(); });
t(function () { $a = [new A, 'm']; $a(); });
t(function () { A::s(); });
t(function () { $a = new A; $a->r(); });
t(function () { f(...[1]); });
t(function () { f(x: 1); });
t(function () { call_user_func('f'); });
t(function () { (void) f(); });
t(function () { $a = new A; $n = 'm'; $a->$n(); });
t(function () { set_error_handler(function ($l, $m) { throw new Exception("$l $m"); }); f(print("arg ")); });
restore_error_handler();
t(function () { f() or 1; });
t(function () { true && f(); });
t(function () { true ? f() : 1; });
t(function () { [f()]; });
t(function () { $x = f(...); $x(); });
t(function () { $c = Closure::fromCallable('f'); $c(); });
t(function () { foreach ([1] as $x) f(); });
t(function () { switch (f()) { default: } });
t(function () { eval('f();'); });
t(function () { match (1) { 1 => f() }; });
t(function () { f(f()); });
$day = new DateTimeImmutable('2020-01-01');
$day->modify('+1 day');
(void) $day->setTime(1, 2);
--EXPECTF--
-- 6
-- 7

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 7
-- 8
1-- 9
-- 10
-- 11
-- 12

Warning: The return value of method A::m() should either be used or intentionally ignored by casting it as (void) in %s on line 12
-- 13
-- 14

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 14

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 14
-- 15

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 15
-- 16

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 16
-- 17

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 17
-- 18

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 18
-- 19

Warning: The return value of method A::__invoke() should either be used or intentionally ignored by casting it as (void) in %s on line 19
-- 20

Warning: The return value of method A::m() should either be used or intentionally ignored by casting it as (void) in %s on line 20
-- 21

Warning: The return value of method A::s() should either be used or intentionally ignored by casting it as (void) in %s on line 21
-- 22

Warning: The return value of method A::r() should either be used or intentionally ignored by casting it as (void) in %s on line 22
-- 23

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 23
-- 24

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 24
-- 25

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 25
-- 26
-- 27

Warning: The return value of method A::m() should either be used or intentionally ignored by casting it as (void) in %s on line 27
-- 28
arg Exception512 The return value of function f() should either be used or intentionally ignored by casting it as (void)
-- 30
-- 31
-- 32
-- 33
-- 34

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 34
-- 35

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 35
-- 36

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 36
-- 37
-- 38

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s(38) : eval()'d code on line 1
-- 39
-- 40

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void) in %s on line 40

Warning: The return value of method DateTimeImmutable::modify() should either be used or intentionally ignored by casting it as (void), as DateTimeImmutable::modify() does not modify the object itself in %s on line 42

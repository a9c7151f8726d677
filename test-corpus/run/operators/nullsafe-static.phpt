--TEST--
A nullsafe link decides about static members that follow it
--FILE--
<?php
class A { public static $s = 's'; public $self; function me() { return $this; } static function f($x) { return "f$x"; } function none() { return null; } }
$a = new A;
$null = null;
var_dump($null?->x()::f(print('never')), $null?->me()::$s, $a?->me()::f(1), $a?->me()::$s, $a->none()?->x::f(2));
--EXPECT--
NULL
NULL
string(2) "f1"
string(1) "s"
NULL

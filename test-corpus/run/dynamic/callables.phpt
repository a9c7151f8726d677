--TEST--
is_callable and callable strings of every form
--FILE--
<?php
class A { function m() { return 'm'; } static function s() { return 's'; } private function p() {} function __invoke() { return 'i'; } }
abstract class Ab { static function c() {} abstract function no(); }
$a = new A;
foreach (['strlen', 'nope', 'A::s', 'A::m', 'A::p', 'A::none', [$a, 'm'], [$a, 'p'], ['A', 's'], ['A', 'm'], [$a, 's'], $a, fn() => 1, ['A', 'parent::x'], [1, 2], 'strlen(', ['A'], new stdClass, 'Ab::c', 'Ab::no'] as $c) { echo is_callable($c, false, $name) ? 'yes' : 'no', ' ', $name, "\n"; }
is_callable('whatever', true, $n); echo $n, "\n";
--EXPECTF--
yes strlen
no nope
yes A::s
no A::m
no A::p
no A::none
yes A::m
no A::p
yes A::s
no A::m
yes A::s
yes A::__invoke
yes {closure:%s:5}
no A::parent::x
no Array
no strlen(
no Array
no stdClass::__invoke
yes Ab::c
no Ab::no
whatever

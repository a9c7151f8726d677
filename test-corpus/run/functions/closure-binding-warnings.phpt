--TEST--
What a closure can not be bound to
--FILE--
<?php
class A {
    public $x = 1;
    function uses() { return function () { return $this->x; }; }
    function method() {}
    static function fixed() { return static function () {}; }
}
var_dump(Closure::bind((new A)->uses(), null));
var_dump(Closure::bind(A::fixed(), new A));
var_dump((new A)->method(...)->bindTo(null));
var_dump((new A)->method(...)->bindTo(new stdClass));
var_dump(strlen(...)->bindTo(null, 'A'));
var_dump((function () {})->bindTo(null, 'stdClass'));
var_dump((function () {})->bindTo(null, 'Nope'));
--EXPECTF--

Warning: Cannot unbind $this of closure using $this, this will be an error in PHP 9 in %s on line 8
NULL

Warning: Cannot bind an instance to a static closure, this will be an error in PHP 9 in %s on line 9
NULL

Warning: Cannot unbind $this of method, this will be an error in PHP 9 in %s on line 10
NULL

Warning: Cannot bind method A::method() to object of class stdClass, this will be an error in PHP 9 in %s on line 11
NULL

Warning: Cannot rebind scope of closure created from function, this will be an error in PHP 9 in %s on line 12
NULL

Warning: Cannot bind closure to scope of internal class stdClass, this will be an error in PHP 9 in %s on line 13
NULL

Warning: Class "Nope" not found in %s on line 14
NULL

<?php
class A {
    function m(public $x) { }                   // error
    function __construct(public ...$rest) { }   // error
}
abstract class B {
    abstract function __construct(public $x);   // error
}

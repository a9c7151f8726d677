<?php
class A {
    abstract final function m();      // error
    private abstract function n();    // error
    static static $s;                 // error
    readonly const X = 1;             // error
}
final abstract class B {              // error
}

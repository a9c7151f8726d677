<?php
class A {
    static function __get($n) { }               // error
    function __call($n) { }                     // error
    function __toString(): int { }              // error
    private static function __callStatic($n, $a) { }
}

<?php
abstract class A {
    abstract function m() { }     // error
    function n();                 // error
}
interface I {
    function body() { }           // error
    private function hidden();    // error
}

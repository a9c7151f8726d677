<?php
function f() { }
function f() { }                                // error
class A { }
class A { }                                     // error
class B {
    const X = 1;
    const X = 2;                                // error
    function m() { }
    function M() { }                            // error
}

<?php
#[A(...$x)]                                     // error
function f() { }
#[B(fn() => 1)]                                 // error
function g() { }

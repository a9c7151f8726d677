<?php
function a(int|INT $x) { }              // error
function b(?mixed $x) { }               // error
function c(void $x) { }                 // error
function d(int&string $x) { }           // error
function e(null|mixed $x) { }           // error
function f(): static|int|self { }

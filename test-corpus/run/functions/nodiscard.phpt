--TEST--
#[NoDiscard] warns where a result is dropped
--FILE--
<?php
#[NoDiscard('check it')] function f() { return 1; } class A { #[NoDiscard] function m() { return 2; } }
f(); (new A)->m(); $x = f(); if (f()) echo "used\n"; (void) f(); $g = 'f'; $g();
--EXPECTF--
Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void), check it in %s on line 3

Warning: The return value of method A::m() should either be used or intentionally ignored by casting it as (void) in %s on line 3
used

Warning: The return value of function f() should either be used or intentionally ignored by casting it as (void), check it in %s on line 3

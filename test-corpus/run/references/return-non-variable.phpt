--TEST--
Returning a value by reference is a notice
--FILE--
<?php
function &f() { return 5 + 1; } $x = &f(); var_dump($x);
function &g() { return strlen('abc'); } var_dump(g());
--EXPECTF--
Notice: Only variable references should be returned by reference in %s on line 2
int(6)

Notice: Only variable references should be returned by reference in %s on line 3
int(3)

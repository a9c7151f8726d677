--TEST--
Returning a value by reference is a notice
--XFAIL--
PHP prints `Notice: Only variable references should be returned by reference in %s on line 3` where phpc prints `Notice: Only variables should be assigned by reference in target/scripts/references/return-non-variable.php on line 3`.
--FILE--
<?php
function &f() { return 5 + 1; } $x = &f(); var_dump($x);
function &g() { return strlen('abc'); } var_dump(g());
--EXPECTF--
Notice: Only variable references should be returned by reference in %s on line 2
int(6)

Notice: Only variable references should be returned by reference in %s on line 3
int(3)

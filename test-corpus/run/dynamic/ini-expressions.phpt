--TEST--
A setting may be an expression of constants
--INI--
error_reporting=E_ALL & ~E_NOTICE
precision=(8 | 2)
--FILE--
<?php
var_dump(error_reporting() === (E_ALL & ~E_NOTICE), ini_get("precision"));
echo 1 / 3, "\n";
--EXPECT--
bool(true)
string(2) "10"
0.3333333333

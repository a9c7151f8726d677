--TEST--
disable_functions takes builtins away, and a program may have its own instead
--INI--
disable_functions=strlen, strrev
--FILE--
<?php
var_dump(function_exists("strlen"), is_callable("strrev"));
try { strrev("abc"); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function strlen($text) { return "mine"; }
var_dump(strlen("abc"), array_map("strlen", ["x"]));
--EXPECT--
bool(true)
bool(false)
Call to undefined function strrev()
string(4) "mine"
array(1) {
  [0]=>
  string(4) "mine"
}

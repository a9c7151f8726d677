--TEST--
func_get_args sees changed parameters and extra arguments
--FILE--
<?php
function f($a, $b = 5) { $a = 'changed'; return [func_num_args(), func_get_args(), func_num_args() > 2 ? func_get_arg(2) : null]; }
echo json_encode([f(1), f(1, 2, 3)]), "\n";
try { (function ($x) { func_get_arg(4); })(1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[[1,["changed"],null],[3,["changed",2,3],3]]
func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function

--TEST--
An abstract method is no callable; the name Closure has an __invoke
--FILE--
<?php
abstract class A { abstract static function make(); static function ok() {} }
interface I { static function make(); }
var_dump(is_callable("A::make"), is_callable(["I", "make"]), is_callable("A::ok"), method_exists("Closure", "__INVOKE"));
try { call_user_func("A::make"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$s = "abc";
try { $s[] .= "d"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
bool(false)
bool(false)
bool(true)
bool(true)
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot call abstract method A::make()
[] operator not supported for strings

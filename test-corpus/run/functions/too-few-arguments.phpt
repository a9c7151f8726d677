--TEST--
Missing arguments throw, extra ones are ignored
--FILE--
<?php
function f($a, $b) { return func_get_args(); }
echo json_encode(f(1, 2, 3)), "\n";
try { f(1); } catch (ArgumentCountError $e) { echo preg_replace('~ in /.* on line~', ' on line', $e->getMessage()), "\n"; }
try { strlen(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { strlen(1, 2); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { str_replace('a'); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { new DateTimeZone; } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
class C { function m(int $x, $y = 1) {} }
try { (new C)->m(); } catch (ArgumentCountError $e) { echo preg_replace('~ in /.* on line~', ' on line', $e->getMessage()), "\n"; }
--EXPECT--
[1,2,3]
Too few arguments to function f(), 1 passed on line 4 and exactly 2 expected
strlen() expects exactly 1 argument, 0 given
strlen() expects exactly 1 argument, 2 given
str_replace() expects at least 3 arguments, 1 given
DateTimeZone::__construct() expects exactly 1 argument, 0 given
Too few arguments to function C::m(), 0 passed on line 10 and at least 1 expected

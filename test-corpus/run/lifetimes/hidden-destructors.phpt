--TEST--
Destructors that are not public
--FILE--
<?php
class Hidden { private function __destruct() { echo "hidden\n"; } static function drop() { $h = new self; } }
class Guarded { protected function __destruct() { echo "guarded\n"; } }
class Child extends Guarded { static function drop() { $g = new Guarded; } }
Hidden::drop(); Child::drop();
function attempt($f) { try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
attempt(function () { $h = new Hidden; });
attempt(function () { new Guarded; });
$end = new Hidden;
echo "end\n";
--EXPECTF--

Fatal error: Uncaught Error: Call to private Hidden::__destruct() from global scope in %s:5
Stack trace:
#0 {main}
  thrown in %s on line 5

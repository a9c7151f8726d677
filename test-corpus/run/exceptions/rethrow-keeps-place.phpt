--TEST--
A rethrown exception keeps its file, line and trace
--FILE--
<?php
function origin() {
    return new Exception('made here');
}
function a() { try { throw origin(); } catch (Exception $e) { throw $e; } }
try { a(); } catch (Exception $e) { echo $e->getLine(), ' ', $e->getTrace()[0]['function'], ' ', count($e->getTrace()), "\n"; }
$r = new ReflectionProperty('Exception', 'line');
echo $r->getValue($e), "\n";
try { clone $e; } catch (Error $x) { echo $x->getMessage(), "\n"; }
--EXPECT--
3 origin 2
3
Trying to clone an uncloneable object of class Exception

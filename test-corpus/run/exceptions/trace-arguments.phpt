--TEST--
Arguments in traces where they are not ignored
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
function f($a, $b = 5, ...$c) { throw new Exception('x'); }
try { f(1.5, 'a long string that is cut off', [1, 2], new stdClass, null, true, STDIN); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; echo count($e->getTrace()[0]['args']), "\n"; }
function g() { foreach (debug_backtrace() as $t) echo $t['function'], json_encode($t['args']), "\n"; debug_print_backtrace(); }
g('extra', 2);
--EXPECTF--
#0 %s(3): f(1.5, 'a long string t...', Array, Object(stdClass), NULL, true, Resource id #1)
#1 {main}
7
g["extra",2]
#0 %s(5): g('extra', 2)

--TEST--
Traces name functions, methods, closures and lines
--FILE--
<?php
namespace App;
class C { function m($x) { return self::s(...)($x); } static function s($x) { return (function () { throw new \Exception('deep'); })(); } function __call($n, $a) { return $this->m(1); } }
function f() { return array_map(fn($x) => (new C)->magic($x), [1]); }
try { f(); } catch (\Exception $e) { foreach ($e->getTrace() as $i => $t) echo $i, ' ', basename($t['file'] ?? '-', '.php') === '' ? '' : '', $t['line'] ?? '-', ' ', $t['class'] ?? '', $t['type'] ?? '', $t['function'], "\n"; echo preg_replace('~/\S*/~', '', $e->getTraceAsString()), "\n"; }
--EXPECT--
0 3 App\C::{closure:App\C::s():3}
1 3 App\C::s
2 3 App\C->m
3 4 App\C->__call
4 - {closure:App\f():4}
5 4 array_map
6 5 App\f
#0 traces.php(3): App\C::{closure:App\C::s():3}()
#1 traces.php(3): App\C::s(1)
#2 traces.php(3): App\C->m(1)
#3 traces.php(4): App\C->__call('magic', Array)
#4 [internal function]: {closure:App\f():4}(1)
#5 traces.php(4): array_map(Object(Closure), Array)
#6 traces.php(5): App\f()
#7 {main}

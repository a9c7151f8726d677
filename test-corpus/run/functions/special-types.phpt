--TEST--
callable, iterable, object, self, true, false and null as types
--FILE--
<?php
function c(callable $f) { return $f('x'); }
function it(iterable $i) { foreach ($i as $v) echo $v; return 'i'; }
function o(object $o): true { return true; }
function fa(): false|string { return false; }
function nu(null $x): null { return $x; }
echo c('strtoupper'), c(fn($x) => $x . $x), c([new ArrayObject, 'getFlags'] === 1 ? '' : 'ucfirst'), it([1, 2]), it(new ArrayIterator([3])), "\n";
var_dump(o(new stdClass), fa(), nu(null));
foreach ([fn() => c('no_such'), fn() => it(5), fn() => o('s'), fn() => nu(0)] as $f) { try { $f(); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; } }
--EXPECT--
XxxX12i3i
bool(true)
bool(false)
NULL
c(): Argument #1 ($f) must be of type callable, string given
it(): Argument #1 ($i) must be of type Traversable|array, int given
o(): Argument #1 ($o) must be of type object, string given
nu(): Argument #1 ($x) must be of type null, int given

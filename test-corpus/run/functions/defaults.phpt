--TEST--
Default values may be expressions
--FILE--
<?php
const BASE = 10;
class K { const A = [1, 2]; const B = 3; }
function f($a, $b = BASE * 2, $c = K::A[1] . 'x', $d = [K::B => 'k', ...K::A], ?K $e = null, $g = PHP_INT_SIZE === 8 ? 'big' : 'small', $h = new ArrayObject([1])) { return [$a, $b, $c, $d, $e, $g, count($h)]; }
echo json_encode(f(1)), "\n", json_encode(f(1, 2, h: [])), "\n";
function later($x = LATER) { return $x; }
define('LATER', 'defined later');
echo later(), "\n";
--EXPECT--
[1,20,"2x",{"3":"k","4":1,"5":2},null,"big",1]
[1,2,"2x",{"3":"k","4":1,"5":2},null,"big",0]
defined later

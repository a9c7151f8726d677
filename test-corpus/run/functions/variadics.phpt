--TEST--
Variadic parameters collect positional and named arguments
--FILE--
<?php
function sum(int ...$n) { return array_sum($n); }
function opts($first, ...$o) { return json_encode([$first, $o]); }
echo sum(), sum(1, 2, 3), sum(...[4, 5], ...[6]), opts(1, 2, k: 3), opts(...['first' => 1, 'x' => 2]), "\n";
try { sum(1, 'x'); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
echo json_encode((fn(...$a) => $a)(a: 1, b: 2)), "\n";
function pass(...$args) { return opts(...$args); }
echo pass('p', q: 'q'), "\n";
--EXPECT--
0615[1,{"0":2,"k":3}][1,{"x":2}]
sum(): Argument #2 must be of type int, string given
{"a":1,"b":2}
["p",{"q":"q"}]

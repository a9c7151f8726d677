--TEST--
Named arguments in any order, with defaults between
--FILE--
<?php
function f($a, $b = 2, $c = 3, ...$rest) { return json_encode([$a, $b, $c, $rest]); }
echo f(c: 30, a: 10), f(1, c: 5), f(b: 1, a: 2), f(1, 2, 3, 4, x: 5), f(...['c' => 9, 'a' => 8]), f(...[1], ...['c' => 2]), "\n";
foreach ([fn() => f(1, a: 2), fn() => f(b: 1), fn() => strlen(str: 'x'), fn() => f(1, ...['a' => 5])] as $g) { try { $g(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
echo str_pad(string: 'x', length: 3, pad_type: STR_PAD_LEFT), number_format(num: 1234.5, decimals: 1), "\n";
--EXPECT--
[10,2,30,[]][1,2,5,[]][2,1,3,[]][1,2,3,{"0":4,"x":5}][8,2,9,[]][1,2,2,[]]
Named parameter $a overwrites previous argument
f(): Argument #1 ($a) not passed
Unknown named parameter $str
Named parameter $a overwrites previous argument
  x1,234.5

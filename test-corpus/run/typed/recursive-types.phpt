--TEST--
Recursive functions with results of joined types
--FILE--
<?php
function depth($x) { return is_array($x) ? 1 + max(0, 0, ...array_map('depth', array_values($x))) : 0; }
function flat($x): array { return is_array($x) ? array_merge([], ...array_map('flat', array_values($x))) : [$x]; }
function evaluate($e) { return is_array($e) ? match ($e[0]) { '+' => evaluate($e[1]) + evaluate($e[2]), '*' => evaluate($e[1]) * evaluate($e[2]), '.' => evaluate($e[1]) . evaluate($e[2]), 'neg' => -evaluate($e[1]), 'list' => array_map('evaluate', array_slice($e, 1)) } : $e; }
var_dump(depth([1, [2, [3]], []]), flat([1, [2, [3, 'x']]]), evaluate(['+', 1, ['*', 2.5, ['neg', 4]]]), evaluate(['.', ['+', 1, 1], 'x']), evaluate(['list', 1, ['+', '1', 1]]));
function gcd(int $a, int $b): int { return $b === 0 ? $a : gcd($b, $a % $b); }
var_dump(gcd(1071, 462));
function pow_(float|int $b, int $e) { return $e === 0 ? 1 : $b * pow_($b, $e - 1); }
var_dump(pow_(2, 10), pow_(2, 70), pow_(1.5, 2));
--EXPECT--
int(3)
array(4) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
  [3]=>
  string(1) "x"
}
float(-9)
string(2) "2x"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(21)
int(1024)
float(1.1805916207174113E+21)
float(2.25)

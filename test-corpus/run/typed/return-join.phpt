--TEST--
Functions whose returns are of different types
--FILE--
<?php
function find(array $a, $x) { foreach ($a as $k => $v) { if ($v === $x) return $k; } return false; }
var_dump(find(['a', 'k' => 'b'], 'b'), find(['a'], 'a'), find([], 1));
if (($i = find([5, 6], 6)) !== false) echo $i + 1, "\n";
function maybe(int $n) { if ($n > 1) return $n; if ($n > 0) return (string) $n; if ($n < 0) return; return [$n]; }
var_dump(maybe(2), maybe(1), maybe(0), maybe(-1));
function half(int $n) { return $n / 2; }
var_dump(half(4), half(5), half(4) + 1, half(5) + half(3));
--EXPECT--
string(1) "k"
int(0)
bool(false)
2
int(2)
string(1) "1"
array(1) {
  [0]=>
  int(0)
}
NULL
int(2)
float(2.5)
int(3)
float(4)

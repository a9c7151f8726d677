--TEST--
A ternary's branches may have different types
--FILE--
<?php
function pick($n) { return $n > 2 ? $n : ($n > 1 ? 1.5 * $n : ($n > 0 ? 'one' : ($n === 0 ? [] : null))); }
for ($i = -1; $i < 4; $i++) { $v = pick($i); var_dump($v); $w = is_array($v) ? $v : [$v]; $w[] = 1; echo count($w), "\n"; }
$x = true ? 1 : 2.5; $x += 1; var_dump($x); $y = false ? 1 : 2.5; $y += 1; var_dump($y);
--EXPECT--
NULL
2
array(0) {
}
1
string(3) "one"
2
float(3)
2
int(3)
2
int(2)
float(3.5)

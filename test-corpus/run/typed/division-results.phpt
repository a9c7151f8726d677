--TEST--
Division and modulo feeding further integer code
--FILE--
<?php
function mid(array $a) { $n = count($a); return $a[$n / 2]; }
var_dump(mid([1, 2, 3, 4]));
function avg(int ...$n) { $s = array_sum($n); return $s / count($n); }
var_dump(avg(1, 2), avg(1, 3)); $i = 10; $i /= 2; var_dump($i);
$i /= 2; var_dump($i, $i | 0, (int) $i, $i % 2, intdiv((int) $i, 2));
function bin(int $n) { $s = ''; do { $s = $n % 2 . $s; $n = $n >> 1; } while ($n); return $s; }
var_dump(bin(10), bindec(bin(37))); $lo = 0; $hi = 100;
while ($lo < $hi) { $m = (int) (($lo + $hi) / 2); if ($m * $m < 2000) $lo = $m + 1; else $hi = $m; }
var_dump($lo);
var_dump(7 <=> 7.0, 10 / 5 === 2, 10 / 4 === 2.5, 0.1 * 3, 6 % 4.9, -7 % 3);
--EXPECTF--
int(3)
float(1.5)
int(2)
int(5)

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s on line 6

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s on line 6
float(2.5)
int(2)
int(2)
int(0)
int(1)
string(4) "1010"
int(37)
int(45)

Deprecated: Implicit conversion from float 4.9 to int loses precision in %s on line 11
int(0)
bool(true)
bool(true)
float(0.30000000000000004)
int(2)
int(-1)

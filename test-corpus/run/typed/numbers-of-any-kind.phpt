--TEST--
Arithmetic on values of unknown type: ints, floats, both, overflow, what is neither, and copies on write
--FILE--
<?php
function rows($a, $x, $y) {
    $b = $a;
    $b[0][1] -= $x * $y;
    var_dump($a[0][1] === $b[0][1], $x == $y, $x < $y, $x === $y, $x != $y, $x >= $y);
    return $b;
}
echo json_encode([rows([[1.0, 2.0], [3]], 2.0, 4.0), rows([[1, 2], [3]], 2, 4), rows([[1, 2], [3]], 2, 4.5), rows([[1, '7'], [3]], '2', null)]), "\n";
function grow($n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $i * PHP_INT_MAX; $before = $s--; } return [$s, $before]; }
var_dump(grow(3));
function byReference(&$r, $q) { $r += $q; $r = $r / $q; return $r % 3; }
foreach ([[7, 2], [8.5, 0.5], ['12', 4]] as [$z, $q]) { var_dump(@byReference($z, $q), $z); }
function limits($a, $b) { var_dump($a + $b, $a - $b, -$a, -$b, $a % 7, $a & $b, $a * $b > $a); }
limits(PHP_INT_MAX, 1);
limits(PHP_INT_MIN, -1);
function missing($x) { return $nothing + $x * 2; }
var_dump(missing(1.0));
foreach ([[1, 0], [1.5, 0], [1.5, 0.0]] as [$a, $b]) {
    try { var_dump($a / $b); } catch (DivisionByZeroError $e) { echo $e->getMessage(), "\n"; }
}
function nan($x) { var_dump($x < 1.0, $x >= 1.0, $x == $x, $x != $x, !($x > 2.0)); }
nan(NAN);
function elements(array $list, $i) { $list[$i] = $list[$i + 1]; $list[$i + 1] += 1; return $list; }
$source = [1, 2, 3];
echo json_encode([elements($source, 0), elements($source, 2), elements([1.5, 2.5], 0), $source]), "\n";
--EXPECTF--
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
[[[1,-6],[3]],[[1,-6],[3]],[[1,-7],[3]],[[1,7],[3]]]
array(2) {
  [0]=>
  float(2.7670116110564327E+19)
  [1]=>
  float(2.7670116110564327E+19)
}
int(1)
float(4.5)
int(0)
float(18)
int(1)
int(4)
float(9.223372036854776E+18)
int(9223372036854775806)
int(-9223372036854775807)
int(-1)
int(0)
int(1)
bool(false)
float(-9.223372036854776E+18)
int(-9223372036854775807)
float(9.223372036854776E+18)
int(1)
int(-1)
int(-9223372036854775808)
bool(true)

Warning: Undefined variable $nothing in %s on line 16
float(2)
Division by zero
Division by zero
Division by zero
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)

Warning: Undefined array key 3 in %s on line 23

Warning: Undefined array key 3 in %s on line 23
[[2,3,3],[1,2,null,1],[2.5,3.5],[1,2,3]]

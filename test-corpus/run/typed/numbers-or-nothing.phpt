--TEST--
Variables that hold ints, floats or nothing keep their kind through every use of them
--FILE--
<?php
function kinds(int $n) {
    $r = $n;
    while ($r > -1) { $r -= 3; }
    $high = $r;
    $r = PHP_INT_MAX - $n;
    for ($i = 0; $i < 4; $i++) { $r += $n; $last = $r; }
    $copy = $high;
    $high *= 1.5;
    var_dump($r, $high, $copy, $last);
    $closure = function () use ($r, $copy) { return [$r, $copy]; };
    $arrow = fn() => $high + $copy;
    var_dump($closure(), $arrow(), compact('copy', 'high'));
    foreach ([$copy, $high] as $copy) { echo gettype($copy), ' '; }
    echo "\n";
    unset($copy);
    var_dump(isset($copy), isset($high), $copy ?? 'gone', empty($r), @$copy + 1);
    return [$r--, --$r, $r++, ++$high, -$high, $r <=> $high, "$r and $high", (int) $high, (string) $r];
}
echo json_encode(kinds(7)), "\n";

function maybe(bool $set, int $by) {
    if ($set) { $x = 5; }
    $x += $by;
    return $x;
}
var_dump(maybe(true, 2), maybe(false, 2));

function lent(array $list) {
    $n = count($list) * 1_000_000_000_000 * count($list);
    $n -= 2;
    settype($n, 'string');
    $n .= '!';
    $k = $list[0] ?? null;
    $before = $k;
    sscanf('12 3.5', '%d %f', $k, $f);
    $k++;
    return [$n, $before, $k, $f];
}
var_dump(lent([1, 2]));

function counted($limit) {
    $found = array_fill(0, 10, false);
    for ($i = $limit - $limit; $i < 10; $i += $limit) { $found[$i] = true; $found["k$i"] = $i; }
    $i = null;
    $found[$i] = 'null';
    return $found;
}
echo json_encode([counted(4), counted(7)]), "\n";
function swap($list) { [$a, $b] = $list; $t = $a; $a = $b - 1; $b = $t; try { $t = intdiv($b, 0); } catch (DivisionByZeroError) { $t += 0.5; } return [$a, $b, $t]; }
echo json_encode(swap([1, 2])), "\n";
--EXPECTF--
float(9.223372036854776E+18)
float(-3)
int(-2)
float(9.223372036854776E+18)
array(2) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(-2)
}
float(-5)
array(2) {
  ["copy"]=>
  int(-2)
  ["high"]=>
  float(-3)
}
integer double 
bool(false)
bool(true)
string(4) "gone"
bool(false)
int(1)
[9.223372036854776e+18,9.223372036854776e+18,9.223372036854776e+18,-2,2,1,"9.2233720368548E+18 and -2",-2,"9.2233720368548E+18"]

Warning: Undefined variable $x in %s on line 24
int(7)
int(2)
array(4) {
  [0]=>
  string(14) "3999999999998!"
  [1]=>
  int(1)
  [2]=>
  int(13)
  [3]=>
  float(3.5)
}

Deprecated: Using null as an array offset is deprecated, use an empty string instead in %s on line 46

Deprecated: Using null as an array offset is deprecated, use an empty string instead in %s on line 46
[{"0":true,"1":false,"2":false,"3":false,"4":true,"5":false,"6":false,"7":false,"8":true,"9":false,"k0":0,"k4":4,"k8":8,"":"null"},{"0":true,"1":false,"2":false,"3":false,"4":false,"5":false,"6":false,"7":true,"8":false,"9":false,"k0":0,"k7":7,"":"null"}]
[1,1,1.5]

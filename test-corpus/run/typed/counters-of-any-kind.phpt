--TEST--
Variables that code counts with may hold anything else in between
--FILE--
<?php
function total(array $items) {
    $sum = 0;
    foreach ($items as $item) { $sum += $item; }
    return $sum;
}
var_dump(total([1, 2, 3]), total([1, 2.5]), total([PHP_INT_MAX, 1]), total(['3', true, null]));
function merged(array $arrays) { $sum = []; foreach ($arrays as $array) { $sum += $array; } $copy = $sum; $sum[] = 'more'; return [$copy, $sum]; }
echo json_encode(merged([['a' => 1], ['b' => 2, 'a' => 3]])), "\n";
try { total([1, []]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }

function reused(array $list) {
    for ($i = 0, $seen = []; $i < 3; $i++) { $seen[] = $i; }
    foreach ($list as $i) { $seen[] = $i; if (is_array($i)) { $i[] = 'own'; $seen[] = $i; } }
    $i = $list;
    $i['k'] = 'changed';
    unset($i['k'], $i[0]);
    $closure = fn() => $i;
    $bound = function () use ($i) { $i[] = 'bound'; return $i; };
    $seen[] = [$closure(), $bound(), $i, compact('i')];
    $i = null;
    $i++;
    $i .= 'x';
    return [$seen, $i, $list];
}
echo json_encode(reused([1.5, 'text', [1], null])), "\n";

function letters() { $id = 'Az'; $out = []; for ($n = 0; $n < 3; $n++) { $out[] = $id++; } $id = '9'; $id++; $out[] = $id; $id = 'x'; $out[] = @++$id; return $out; }
echo json_encode(letters()), "\n";
function walk($tree) { $depth = 0; $node = $tree; while (is_array($node)) { $depth++; $node = $node[0] ?? null; } $node -= 1; return [$depth, $node]; }
echo json_encode(walk([[[7]]])), "\n";
function swapped($x) { $y = 1; $y++; [$x, $y] = [$y, $x]; foreach (['a', 'b'] as $y => $x) { } $z = &$x; $z = 'ref'; return "$x $y"; }
echo swapped('s'), "\n";
function lend() { $n = 3; $n *= 2; $add = function (&$by) { $by .= '!'; }; $add($n); $m = $n; settype($n, 'array'); $n[] = 1; return [$m, $n]; }
echo json_encode(lend()), "\n";
--EXPECTF--
int(6)
float(3.5)
float(9.223372036854776E+18)
int(4)
[{"a":1,"b":2},{"a":1,"b":2,"0":"more"}]
Unsupported operand types: int + array
[[0,1,2,1.5,"text",[1],[1,"own"],null,[{"1":"text","2":[1],"3":null},{"1":"text","2":[1],"3":null,"4":"bound"},{"1":"text","2":[1],"3":null},{"i":{"1":"text","2":[1],"3":null}}]],"1x",[1.5,"text",[1],null]]

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 28

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 28

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 28
["Az","Ba","Bb",10,"y"]
[3,6]
ref 1
["6!",["6!",1]]

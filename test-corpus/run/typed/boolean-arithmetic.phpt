--TEST--
Booleans and null in arithmetic, comparison and as keys
--FILE--
<?php
function f(bool $b, ?int $n) { return [$b + 1, $n + 1, $b * 2.5, $b . $n, $b == $n, $b <=> true, $n < 1, [$b => 1, 2], -$b, +$n, $b & true, $b ^ $n]; }
echo json_encode(f(true, null)), json_encode(f(false, 3)), "\n";
$count = 0; foreach ([1, 5, 9] as $x) { $count += $x > 3; }
var_dump($count);
var_dump(true + true, null . 'x', !null, null ?? 5, null == false, null <=> 0, false < true, max(true, 2), min(null, -1));
--EXPECT--
[2,1,2.5,"1",false,0,true,{"1":1,"2":2},-1,0,1,1][1,4,0,"3",false,-1,false,[1,2],0,3,0,3]
int(2)
int(2)
string(1) "x"
bool(true)
int(5)
bool(true)
int(0)
bool(true)
bool(true)
NULL

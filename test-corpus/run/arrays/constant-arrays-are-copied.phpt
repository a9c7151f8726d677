--TEST--
Writing to a variable with a constant array leaves the constant alone
--FILE--
<?php
const LIST_ = [1, [2]]; class K { const MAP = ['a' => ['b' => 1]]; }
function literal() { $x = [1, 2, ['k' => 'v']]; $x[2]['k'] .= '!'; $x[] = count($x); return $x; }
echo json_encode(literal()), json_encode(literal()), "\n";
$l = LIST_; $l[1][] = 3; $m = K::MAP; $m['a']['b']++; echo json_encode([LIST_, $l, K::MAP, $m]), "\n";
function def(array $x = [1, 2]) { $x[] = 3; return count($x); } echo def(), def(), "\n";
--EXPECT--
[1,2,{"k":"v!"},3][1,2,{"k":"v!"},3]
[[1,[2]],[1,[2,3]],{"a":{"b":1}},{"a":{"b":2}}]
33

--TEST--
A by-value array parameter never changes the caller's
--FILE--
<?php
function change(array $x) { $x[] = 9; $x['n']['m'] = 1; sort($x['l']); unset($x[0]); return $x; }
$a = [1, 'l' => [3, 1, 2]]; $b = change($a); echo json_encode([$a, $b]), "\n";
function twice(array $x) { $y = $x; $x[] = 1; $y[] = 2; return [$x, $y]; }
$c = [0]; echo json_encode([twice($c), $c]), "\n";
--EXPECT--
[{"0":1,"l":[3,1,2]},{"l":[1,2,3],"1":9,"n":{"m":1}}]
[[[0,1],[0,2]],[0]]

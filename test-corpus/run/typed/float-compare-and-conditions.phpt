--TEST--
Conditions on numbers, strings and arrays of known types
--FILE--
<?php
function t(int $i, float $f, string $s, array $a, ?string $n) { return [(bool) $i, !$f, $s ? 1 : 0, $a ? 1 : 0, $n ?: 'empty', $i && $f, $s || $a, !$n, $i == $f, $s == $i, $i <=> $f]; }
echo json_encode([t(0, 0.0, '0', [], null), t(1, 1.0, 'a', [0], 'n'), t(-1, -0.0, '0.0', [[]], ''), t(2, NAN === NAN ? 1 : 2.5, ' ', [null], '0')]), "\n";
--EXPECT--
[[false,true,0,0,"empty",false,false,true,true,true,0],[true,false,1,1,"n",true,true,false,true,false,0],[true,true,1,1,"empty",false,true,true,false,false,-1],[true,false,1,1,"empty",true,true,true,false,false,-1]]

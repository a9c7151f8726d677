--TEST--
A generator with large state: walking and rebuilding
--FILE--
<?php
function walk(array $t, $path = '') { foreach ($t as $k => $v) { $p = $path === '' ? (string) $k : "$path.$k"; if (is_array($v)) { $n = yield from walk($v, $p); yield "$p#" => $n; } else { yield $p => $v; } } return count($t); }
$t = ['a' => 1, 'b' => ['c' => 2, 'd' => ['e' => 3]], 'f' => []];
$w = walk($t); foreach ($w as $k => $v) echo "$k=$v ";
echo $w->getReturn(), "\n";
--EXPECT--
a=1 b.c=2 b.d.e=3 b.d#=1 b#=2 f#=0 3

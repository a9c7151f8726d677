--TEST--
Elements appended during foreach by reference are visited
--FILE--
<?php
$a = [1];
foreach ($a as &$v) { if ($v < 5) { $a[] = $v + 1; } echo $v, ' '; }
unset($v); echo count($a), "\n";
$q = ['a' => 1, 'b' => 2];
foreach ($q as $k => &$w) { if ($k === 'a') { unset($q['b']); $q['c'] = 7; } echo $k, $w, ' '; }
echo "\n";
--EXPECT--
1 2 3 4 5 5
a1 c7

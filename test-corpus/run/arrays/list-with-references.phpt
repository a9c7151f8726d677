--TEST--
list() binds references into the array
--FILE--
<?php
$a = [1, [2, 3]]; [&$x, [, &$y]] = $a; $x = 'x'; $y = 'y';
echo json_encode($a), "\n"; $b = ['k' => 1];
['k' => &$k, 'new' => &$n] = $b; $k++; $n = 'made';
echo json_encode($b), "\n";
--EXPECT--
["x",[2,"y"]]
{"k":2,"new":"made"}

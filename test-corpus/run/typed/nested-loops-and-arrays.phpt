--TEST--
Two-dimensional arrays in nested loops
--FILE--
<?php
function grid(int $w, int $h): array { $g = []; for ($y = 0; $y < $h; $y++) { for ($x = 0; $x < $w; $x++) { $g[$y][$x] = $x * $y; } } return $g; }
function transpose(array $g): array { $t = []; foreach ($g as $y => $row) { foreach ($row as $x => $v) { $t[$x][$y] = $v; } } return $t; }
$g = grid(4, 3); $t = transpose($g); $g[1][1] = 'changed';
echo json_encode($g), json_encode($t), "\n"; $sum = 0;
for ($i = 0; $i < 3; $i++) for ($j = 0; $j < 4; $j++) $sum += $t[$j][$i];
echo $sum, "\n"; $g[0][0] += 0.5; $g[2]['k'][] = 1;
echo json_encode($g), count($g, 1), "\n";
[$g[0], $g[1]] = [$g[1], $g[0]]; echo json_encode($g[1]), "\n";
--EXPECT--
[[0,0,0,0],[0,"changed",2,3],[0,2,4,6]][[0,0,0],[0,1,2],[0,2,4],[0,3,6]]
18
[[0.5,0,0,0],[0,"changed",2,3],{"0":0,"1":2,"2":4,"3":6,"k":[1]}]17
[0.5,0,0,0]

--TEST--
Nested arrays are copied where they are written to
--FILE--
<?php
$row = [0, 0]; $grid = [$row, $row, $row]; $grid[1][1] = 'x';
$copy = $grid; $copy[0][0] = 'y'; $row[0] = 'z'; $grid[2] = $copy;
$grid[2][1][1] = 'w';
echo json_encode([$row, $grid, $copy]), "\n";
$deep = [[[[1]]]]; $d2 = $deep; $d2[0][0][0][0]++; $d3 = $d2;
$d3[0][0][] = 5; echo json_encode([$deep, $d2, $d3]), "\n";
--EXPECT--
[["z",0],[[0,0],[0,"x"],[["y",0],[0,"w"],[0,0]]],[["y",0],[0,"x"],[0,0]]]
[[[[[1]]]],[[[[2]]]],[[[[2],5]]]]

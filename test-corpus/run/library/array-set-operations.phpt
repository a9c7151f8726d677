--TEST--
Differences and intersections by value, key and callback
--FILE--
<?php
$a = ['a' => 1, 'b' => 2, 'c' => 3, 0 => 'x'];
$b = ['a' => 1, 'b' => 9, 'd' => 3];
echo json_encode([array_diff($a, $b), array_diff_key($a, $b), array_diff_assoc($a, $b), array_intersect($a, $b), array_intersect_key($a, $b), array_intersect_assoc($a, $b), array_udiff([1, 5, 3], [3], fn($x, $y) => $x <=> $y), array_uintersect(['A', 'b'], ['a'], 'strcasecmp'), array_diff_ukey($a, $b, fn($x, $y) => strcmp((string) $x, (string) $y))]), "\n";
--EXPECT--
[{"b":2,"0":"x"},{"c":3,"0":"x"},{"b":2,"c":3,"0":"x"},{"a":1,"c":3},{"a":1,"b":2},{"a":1},[1,5],["A"],{"c":3,"0":"x"}]

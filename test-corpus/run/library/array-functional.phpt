--TEST--
array_map with several arrays, array_filter modes, array_walk, array_reduce
--FILE--
<?php
echo json_encode([array_map(null, [1, 2], ['a']), array_map(fn($a, $b) => "$a$b", ['x' => 1], ['y' => 2]), array_map('strtoupper', ['k' => 'v']), array_filter([1, 0, 2, null], mode: ARRAY_FILTER_USE_KEY, callback: fn($k) => $k > 1), array_filter(['a' => 1, 'b' => 2], fn($v, $k) => $v > 1 && $k == 'b', ARRAY_FILTER_USE_BOTH), array_filter(['', '0', 'a', false])]), "\n";
$a = ['x' => ['y' => 1], 'z' => 2];
array_walk_recursive($a, function (&$v, $k) { $v = "$k$v"; });
echo json_encode($a), "\n"; $w = [1, 2];
array_walk($w, function (&$v, $k, $p) { $v = $p . $v; }, 'pre');
echo json_encode($w), "\n";
--EXPECT--
[[[1,"a"],[2,null]],["12"],{"k":"V"},{"2":2,"3":null},{"b":2},{"2":"a"}]
{"x":{"y":"y1"},"z":"z2"}
["pre1","pre2"]

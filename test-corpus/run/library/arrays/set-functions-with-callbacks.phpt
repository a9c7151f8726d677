--TEST--
The set functions compare by callbacks for values and keys
--FILE--
<?php
$a = ['x' => 'A', 'Y' => 'b', 'z' => 'c'];
$b = ['X' => 'a', 'y' => 'B'];
$i = 'strcasecmp';
echo json_encode([
    array_udiff($a, $b, $i), array_diff_ukey($a, $b, $i), array_diff_uassoc($a, $b, $i), array_udiff_assoc($a, $b, $i),
    array_udiff_uassoc($a, $b, $i, $i), array_uintersect($a, $b, $i), array_intersect_ukey($a, $b, $i),
    array_intersect_uassoc($a, $b, $i), array_uintersect_assoc($a, $b, $i), array_uintersect_uassoc($a, $b, $i, $i),
    array_diff($a, ['c']), array_diff_key($a, $b), array_diff_assoc($a, ['x' => 'A']), array_intersect($a, ['c']),
    array_intersect_key($a, ['z' => 0]), array_intersect_assoc($a, ['x' => 'A', 'Y' => 'B']),
]), "\n";
--EXPECT--
[{"z":"c"},{"z":"c"},{"x":"A","Y":"b","z":"c"},{"x":"A","Y":"b","z":"c"},{"z":"c"},{"x":"A","Y":"b"},{"x":"A","Y":"b"},[],[],{"x":"A","Y":"b"},{"x":"A","Y":"b"},{"x":"A","Y":"b","z":"c"},{"Y":"b","z":"c"},{"z":"c"},{"z":"c"},{"x":"A"}]

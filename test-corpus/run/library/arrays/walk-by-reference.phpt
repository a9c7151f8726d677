--TEST--
array_walk() changes elements through its reference
--FILE--
<?php
$tree = ['a' => 1, 'b' => ['c' => 2]];
array_walk_recursive($tree, function (&$value, $key, $factor) {
    $value = "$key" . $value * $factor;
}, 10);
$copy = $tree;
array_walk($tree, function (&$value) {
    $value = null;
});
echo json_encode([$tree, $copy]), "\n";
--EXPECT--
[{"a":null,"b":null},{"a":"a10","b":{"c":"c20"}}]

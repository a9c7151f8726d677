--TEST--
A local of a scalar type that is unset and not read again
--FILE--
<?php
function needed(array $list): int {
    $needed = true;
    $text = 'a';
    $sum = 0.5;
    foreach ($list as $item) {
        if ($item === 2) { $needed = false; $text = 'b'; }
        $sum += 1.5;
    }
    $count = $needed ? 1 : strlen($text);
    unset($item, $needed, $text, $sum);
    return $count + count($list);
}
var_dump(needed([1, 2, 3]), needed([]));
--EXPECT--
int(4)
int(1)

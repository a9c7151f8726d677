--TEST--
compact() at file level finds variables whatever they are kept in
--FILE--
<?php
$plain = 8;
$text = "t";
$cell = [1];
$ref = &$cell;
print_r(compact('plain', ['text', ['cell']]));
function names() { return 'text'; }
print_r(compact(names()));
?>
--EXPECT--
Array
(
    [plain] => 8
    [text] => t
    [cell] => Array
        (
            [0] => 1
        )

)
Array
(
    [text] => t
)

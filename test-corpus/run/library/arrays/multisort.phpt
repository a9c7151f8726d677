--TEST--
array_multisort() sorts rows by several columns
--FILE--
<?php
$number = [3, 1, 3, 2];
$name = ['b', 'x', 'a', 'y'];
array_multisort($number, SORT_DESC, $name, SORT_ASC);
echo json_encode([$number, $name]), "\n";
try {
    array_multisort($number, [1]);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
[[3,3,2,1],["a","b","y","x"]]
Array sizes are inconsistent

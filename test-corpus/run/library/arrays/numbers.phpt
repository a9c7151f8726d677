--TEST--
Sums, products, counts and extremes
--FILE--
<?php
var_dump(array_sum([1, 2.5, '3']), array_product(['2', 3]), array_sum([]), @array_sum(['a', [1]]), count([1, [2, 3]], COUNT_RECURSIVE), sizeof([1]));
var_dump(min(2, '1', 3.5), max([1, 5, 3]), max('apple', 'pear'), min([[1, 2], [1, 1]]));
print_r(array_count_values(['a', 1, 'a', '1']));
print_r(array_unique([1, '1', 2, 2.0, 'a', 'A']));
print_r(array_unique([4, '4', 3], SORT_REGULAR));
try {
    max([]);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
float(6.5)
int(6)
int(0)
int(0)
int(4)
int(1)
string(1) "1"
int(5)
string(4) "pear"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(1)
}
Array
(
    [a] => 2
    [1] => 2
)
Array
(
    [0] => 1
    [2] => 2
    [4] => a
    [5] => A
)
Array
(
    [0] => 4
    [2] => 3
)
max(): Argument #1 ($value) must contain at least one element

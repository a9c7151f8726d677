--TEST--
range() gives ints, floats or characters by its bounds
--FILE--
<?php
echo json_encode([range(1, 5, 2), range(5, 1, 2), range('a', 'e', 2), range(0, 1, 0.25), range('3', '1'), range(1, 3, -1 + 2.0)]), "\n";
foreach ([[1, 2, 5], [1, 3, -1], ['a', 'c', 0], [1, INF]] as $arguments) {
    try {
        range(...$arguments);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(range('', 'b'));
--EXPECTF--
[[1,3,5],[5,3,1],["a","c","e"],[0,0.25,0.5,0.75,1],["3","2","1"],[1,2,3]]
range(): Argument #3 ($step) must be less than the range spanned by argument #1 ($start) and argument #2 ($end)
range(): Argument #3 ($step) must be greater than 0 for increasing ranges
range(): Argument #3 ($step) cannot be 0
range(): Argument #2 ($end) must be a finite number, INF provided

Warning: range(): Argument #1 ($start) must not be empty, casted to 0 in %s on line 10

Warning: range(): Argument #1 ($start) must be a single byte string if argument #2 ($end) is a single byte string, argument #2 ($end) converted to 0 in %s on line 10
array(1) {
  [0]=>
  int(0)
}

--TEST--
A loop by reference over an element of a scalar does not start
--FILE--
<?php
function scalar(): void {
    $number = 5;
    foreach ($number[0] as &$each) {
        echo "inside\n";
    }
    echo "behind\n";
}
function changed(): void {
    for ($list; $undefined; $count++) { }
    foreach ($list[$list['a'] = 1] as &$each) { }
    echo json_encode($list), "\n";
}
try {
    scalar();
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
changed();
--EXPECTF--
Cannot use a scalar value as an array

Warning: Undefined variable $undefined in %s on line 10

Warning: foreach() argument must be of type array|object, null given in %s on line 11
{"a":1,"1":null}

--TEST--
The next index is one above the highest ever used
--FILE--
<?php
$a = [5 => 'a']; $a[] = 'b'; unset($a[6]); $a[] = 'c'; print_r($a);
$b = [-5 => 'x']; $b[] = 'y'; print_r($b); $c = ['k' => 1]; $c[] = 2;
$c['7'] = 3; $c[] = 4; print_r($c);
$d = [PHP_INT_MAX => 1]; try { $d[] = 2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$e = [1, 2, 3]; array_pop($e); $e[] = 'pop'; unset($e[2]);
$e[] = 'unset'; $f = $e; $f[] = 'copy'; print_r($f);
$g = array_values($f); $g[] = 'z'; echo json_encode($g), "\n";
--EXPECT--
Array
(
    [5] => a
    [7] => c
)
Array
(
    [-5] => x
    [-4] => y
)
Array
(
    [k] => 1
    [0] => 2
    [7] => 3
    [8] => 4
)
Cannot add element to the array as the next element is already occupied
Array
(
    [0] => 1
    [1] => 2
    [3] => unset
    [4] => copy
)
[1,2,"unset","copy","z"]

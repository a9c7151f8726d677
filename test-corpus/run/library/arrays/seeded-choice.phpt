--TEST--
A seed decides what shuffle() and array_rand() choose
--FILE--
<?php
mt_srand(42);
$a = range(1, 10);
shuffle($a);
echo implode(',', $a), ' ', array_rand($a), ' ', implode(',', array_rand($a, 3)), ' ', implode(',', array_rand(['a' => 1, 'b' => 2, 'c' => 3], 2)), "\n";
--EXPECT--
2,4,10,8,7,1,9,5,6,3 3 0,4,8 b,c

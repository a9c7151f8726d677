--TEST--
What there is to say about an offset is said once, also where the element is read and written
--FILE--
<?php
$a = [1 => 1, '' => 2]; $k = 1.5; $n = null; $r = fopen('php://memory', 'r');
set_error_handler(function ($l, $m) { echo preg_replace('/#\d+|\(\d+\)/', '#', $m), "\n"; });
$a[$k] += 1;
$a[$k]++;
$a[$n] .= 'x';
$a[$r] = 1; $a[$r] *= 3; $a[$r]--;
unset($a[(int) $r]);
echo json_encode($a), "\n";
$o = new ArrayObject([1 => 5]); $o[$k] += 1; echo $o[1], "\n";
--EXPECT--
Implicit conversion from float 1.5 to int loses precision
Implicit conversion from float 1.5 to int loses precision
Using null as an array offset is deprecated, use an empty string instead
Resource ID# used as offset, casting to integer #
Resource ID# used as offset, casting to integer #
Resource ID# used as offset, casting to integer #
{"1":3,"":"2x"}
Implicit conversion from float 1.5 to int loses precision
Implicit conversion from float 1.5 to int loses precision
6

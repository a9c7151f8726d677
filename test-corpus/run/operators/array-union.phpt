--TEST--
+ on arrays keeps what is on the left
--FILE--
<?php
$a = [1, 2, 'k' => 'a']; $b = [9, 9, 9, 'k' => 'z', 'm' => 'b'];
print_r($a + $b); $c = $a; $c += $b; var_dump($c === $a + $b, $a);
--EXPECT--
Array
(
    [0] => 1
    [1] => 2
    [k] => a
    [2] => 9
    [m] => b
)
bool(true)
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  ["k"]=>
  string(1) "a"
}

--TEST--
push, pop, shift, unshift and what happens to keys
--FILE--
<?php
$a = [5 => 'a', 'k' => 'b'];
echo array_push($a, 'c', 'd'), json_encode($a), array_pop($a), array_shift($a), json_encode($a), array_unshift($a, 'new', 'er'), json_encode($a), "\n";
$e = [];
var_dump(array_pop($e), array_shift($e), array_sum($e), array_product($e), min(['b' => 5, 3]), max('apple', 5), max([1, 2], [1, 3]), max('abc', 0), min('10', 9.5));
$q = [1, 2, 3];
while (($x = array_shift($q)) !== null) { echo $x; if ($x == 2) $q[] = 9; }
echo "\n";
--EXPECT--
4{"5":"a","k":"b","6":"c","7":"d"}da{"k":"b","0":"c"}4{"0":"new","1":"er","k":"b","2":"c"}
NULL
NULL
int(0)
int(1)
int(3)
string(5) "apple"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
string(3) "abc"
float(9.5)
1239

--TEST--
An array of integers that receives a float, a string and null
--FILE--
<?php
function fill(int $n) { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $i; } return $a; }
$a = fill(5); $a[2] = 2.5; $a[3] = 'three'; $a[] = null; var_dump($a, array_sum([$a[0], $a[1], $a[2]]));
$b = fill(3); $b['key'] = 1; $b[7] = 7; foreach ($b as $k => $v) echo "$k=$v "; echo "\n";
$c = fill(4); unset($c[3]); $c[] = 'after'; var_dump($c);
function total(array $list) { $t = 0; foreach ($list as $v) { $t += $v; } return $t; }
var_dump(total(fill(4)), total([1.5, 2]), total(['1', '2.5']), total([]));
--EXPECT--
array(6) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  float(2.5)
  [3]=>
  string(5) "three"
  [4]=>
  int(4)
  [5]=>
  NULL
}
float(3.5)
0=0 1=1 2=2 key=1 7=7 
array(4) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  int(2)
  [4]=>
  string(5) "after"
}
int(6)
float(3.5)
float(3.5)
int(0)

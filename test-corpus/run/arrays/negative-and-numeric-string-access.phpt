--TEST--
Numeric strings and integers name the same element
--FILE--
<?php
$a = [1 => 'one', -1 => 'minus']; $k = '1';
echo $a[$k], $a['-1'], isset($a["1"]), isset($a['1.0']) ? 'y' : 'n', array_key_exists('1', $a) ? 'y' : 'n', "\n";
foreach (array_keys($a + ['x' => 0]) as $key) { echo gettype($key), ' '; }
echo "\n"; $h = ['10' => 'a', '9' => 'b'];
foreach ($h as $kk => $v) { var_dump($kk); }
--EXPECT--
oneminus1ny
integer integer string 
int(10)
int(9)

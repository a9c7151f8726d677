--TEST--
Three-way comparison of unlike types
--FILE--
<?php
$values = [0, 2, -1.5, '10', '9a', '', 'abc', null, true, [], [1, 2]];
foreach ($values as $a) {
    foreach ($values as $b) { echo str_pad($a <=> $b, 3, ' ', STR_PAD_LEFT); }
    echo "\n";
}
--EXPECT--
0 -1  1 -1 -1  1 -1  0 -1 -1 -1
  1  0  1 -1 -1  1 -1  1  0 -1 -1
 -1 -1  0 -1 -1  1 -1  1  0 -1 -1
  1  1  1  0 -1  1 -1  1  0 -1 -1
  1  1  1  1  0  1 -1  1  0 -1 -1
 -1 -1 -1 -1 -1  0 -1  0 -1 -1 -1
  1  1  1  1  1  1  0  1  0 -1 -1
  0 -1 -1 -1 -1  0 -1  0 -1  0 -1
  1  0  0  0  0  1  0  1  0  1  0
  1  1  1  1  1  1  1  0 -1  0 -1
  1  1  1  1  1  1  1  1  0  1  0

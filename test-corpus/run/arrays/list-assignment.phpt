--TEST--
list() with nesting, keys, gaps and swaps
--FILE--
<?php
[$a, [$b, , $c]] = [1, [2, 3, 4]];
list('x' => $x, 'y' => list($y)) = ['y' => [6], 'x' => 5];
[, $second] = ['p', 'q']; echo "$a$b$c$x$y$second\n";
[$a, $b] = [$b, $a]; echo "$a$b\n"; $i = 0; $arr = [];
[$arr[$i++], $arr[$i++]] = ['first', 'second'];
echo json_encode($arr), $i, "\n";
[$m, $n] = [1]; var_dump($m, $n); [$s] = 'str'; var_dump($s);
list($q) = null; var_dump($q); var_dump([$z] = [9, 8]); $k = 'dyn';
[$k => $d, PHP_INT_SIZE => $e] = ['dyn' => 1, 8 => 2];
echo $d, $e, "\n";
--EXPECTF--
12456q
21
["first","second"]2

Warning: Undefined array key 1 in %s on line 8
int(1)
NULL

Warning: Cannot use string as array in %s on line 8
NULL
NULL
array(2) {
  [0]=>
  int(9)
  [1]=>
  int(8)
}
12

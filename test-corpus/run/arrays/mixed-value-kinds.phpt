--TEST--
A list that changes the kind of its values keeps all of them
--FILE--
<?php
$l = [1, 2, 3]; $l[1] = 2.5; $l[] = 'str'; $l[0] = null; $l[] = [1];
$l[] = true; var_dump($l); $f = [1.5, 2.5]; $f[0] = 1; $f[] = 'x';
var_dump($f); $s = ['a', 'b']; $s[5] = 'gap'; $s['k'] = 1;
unset($s[0]); var_dump($s);
--EXPECT--
array(6) {
  [0]=>
  NULL
  [1]=>
  float(2.5)
  [2]=>
  int(3)
  [3]=>
  string(3) "str"
  [4]=>
  array(1) {
    [0]=>
    int(1)
  }
  [5]=>
  bool(true)
}
array(3) {
  [0]=>
  int(1)
  [1]=>
  float(2.5)
  [2]=>
  string(1) "x"
}
array(3) {
  [1]=>
  string(1) "b"
  [5]=>
  string(3) "gap"
  ["k"]=>
  int(1)
}

--TEST--
One function called with every type
--FILE--
<?php
function twice($x) { return is_string($x) ? $x . $x : (is_array($x) ? [...$x, ...$x] : (is_object($x) ? [$x, $x] : (is_null($x) ? 'null' : $x + $x))); }
var_dump(twice(2), twice(1.5), twice('ab'), twice([1]), twice(null), twice(true), count(twice(new stdClass)));
function id($x) { return $x; }
var_dump(id(id(1)) + id(2.5), id('a') . id(1), id([1])[0], id(fn($y) => $y)(5));
--EXPECT--
int(4)
float(3)
string(4) "abab"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(1)
}
string(4) "null"
int(2)
int(2)
float(3.5)
string(2) "a1"
int(1)
int(5)

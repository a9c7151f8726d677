--TEST--
Typed locals passed by reference change their type
--FILE--
<?php
function toString(&$x) { $x = "s$x"; }
function toArray(&$x) { $x = [$x]; }
function f() { $i = 5; toString($i); $j = 1; $j += 2; toArray($j); $k = 0; for ($n = 0; $n < 2; $n++) { $k += $n; if ($n == 1) toString($k); } return [$i, $j, $k]; }
var_dump(f());
function g() { $n = 10; $set = function () use (&$n) { $n = 'closure'; }; $before = $n + 1; $set(); return [$before, $n]; }
var_dump(g());
function h() { $v = 1; $arr = [&$v]; $arr[0] = 'via array'; return $v; }
var_dump(h());
function s() { static $c = 0; $c += 1; if ($c > 2) $c = 'many'; return $c; }
var_dump(s(), s(), s());
--EXPECT--
array(3) {
  [0]=>
  string(2) "s5"
  [1]=>
  array(1) {
    [0]=>
    int(3)
  }
  [2]=>
  string(2) "s1"
}
array(2) {
  [0]=>
  int(11)
  [1]=>
  string(7) "closure"
}
string(9) "via array"
int(1)
int(2)
string(4) "many"

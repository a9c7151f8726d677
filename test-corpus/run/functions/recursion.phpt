--TEST--
Deep and mutual recursion
--FILE--
<?php
function even($n) { return $n == 0 ? true : odd($n - 1); }
function odd($n) { return $n == 0 ? false : even($n - 1); }
function depth($n) { return $n == 0 ? 0 : 1 + depth($n - 1); }
function ack($m, $n) { return $m == 0 ? $n + 1 : ($n == 0 ? ack($m - 1, 1) : ack($m - 1, ack($m, $n - 1))); }
var_dump(even(501), depth(50000), ack(2, 9));
--EXPECT--
bool(false)
int(50000)
int(21)

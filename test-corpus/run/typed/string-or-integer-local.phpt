--TEST--
A local that is a string and then a number
--FILE--
<?php
function f(string $s) { $n = $s; $n = $n + 1; $n .= 'x'; $n = strlen($n); $n++; return $n; }
var_dump(f('5'), f('99'));
function digits(int $n) { $s = ''; while ($n > 0) { $s = $n % 10 . $s; $n = intdiv($n, 10); } return $s === '' ? '0' : $s; }
var_dump(digits(0), digits(120), digits(7) + 1, digits(42) . digits(1));
--EXPECT--
int(3)
int(5)
string(1) "0"
string(3) "120"
int(8)
string(3) "421"

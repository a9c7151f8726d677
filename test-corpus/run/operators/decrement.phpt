--TEST--
-- on null, strings and floats
--FILE--
<?php
$n = null; $n--; var_dump($n); $n++; var_dump($n);
$s = ''; $s--; var_dump($s);
$s = 'abc'; $s--; var_dump($s);
$s = '5'; $s--; var_dump($s); $s = '5.5'; --$s; var_dump($s);
$b = true; $b++; var_dump($b);
$f = 1.5; var_dump($f++ + ++$f, $f--);
try { $a = []; $a++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Warning: Decrement on type null has no effect, this will change in the next major version of PHP in %s on line 2
NULL
int(1)

Deprecated: Decrement on empty string is deprecated as non-numeric in %s on line 3
int(-1)

Deprecated: Decrement on non-numeric string has no effect and is deprecated in %s on line 4
string(3) "abc"
int(4)
float(4.5)

Warning: Increment on type bool has no effect, this will change in the next major version of PHP in %s on line 6
bool(true)
float(5)
float(3.5)
Cannot increment array

--TEST--
Writing bytes of strings
--FILE--
<?php
$s = 'abc'; $t = $s; $s[1] = 'X'; $s[-1] = 'yz'; $s[5] = '!'; var_dump($s, $t);
foreach ([fn() => $s[] = 'x', fn() => $s['k'] = 'x', fn() => $s[0][0] = 'x', fn() => $s[0] = ''] as $f) {
try { (function () use ($f, $s) { $f(); })(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
$e = ''; try { $e[3] = 'x'; var_dump($e); } catch (Error $x) { echo $x->getMessage(); }
$s[-9] = 'q';
--EXPECTF--
Warning: Only the first byte will be assigned to the string offset in %s on line 2
string(6) "aXy  !"
string(3) "abc"
Error: [] operator not supported for strings
TypeError: Cannot access offset of type string on string
Error: Cannot use string offset as an array
Error: Cannot assign an empty string to a string offset
string(4) "   x"

Warning: Illegal string offset -9 in %s on line 7

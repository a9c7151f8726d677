--TEST--
Bitwise operators on integers and on strings
--FILE--
<?php
var_dump(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 3, -8 >> 1, 1 << 64, -1 >> 64, 'a' | 'B', 'ab' & 'a', 'ab' ^ '  ', bin2hex(~"a\xf0"));
var_dump('12' & 9, 1.9 | 0, '5' | '2');
$x = 0b1100; $x &= 0b0110; $x |= 1; $x ^= 0b111; $x <<= 4; $x >>= 2; var_dump($x);
--EXPECTF--
int(2)
int(7)
int(5)
int(-7)
int(8)
int(-4)
int(0)
int(-1)
string(1) "c"
string(1) "a"
string(2) "AB"
string(4) "9e0f"

Deprecated: Implicit conversion from float 1.9 to int loses precision in %s on line 3
int(8)
int(1)
string(1) "7"
int(8)

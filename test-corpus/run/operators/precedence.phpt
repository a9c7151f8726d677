--TEST--
Precedence and associativity
--FILE--
<?php
var_dump(1 + 2 * 3 - 4 / 2 % 3, !true || true && false, 1 . 2 + 3 . 4, 5 - 2 - 1, 2 + 3 <=> 5);
var_dump(true ? 'a' : (false ? 'b' : 'c'), null ?? false ?: 'x', 1 | 2 ^ 3 & 4, ~1 + 1, 1 << 2 + 1);
$a = true and false; var_dump($a);
var_dump(!$a instanceof stdClass, -3 ** 2, (int) '5' + 1, @$u . 'x', print 'p');
--EXPECT--
int(5)
bool(false)
string(3) "154"
int(2)
int(0)
string(1) "a"
string(1) "x"
int(3)
int(-1)
int(8)
bool(true)
pbool(true)
int(-9)
int(6)
string(1) "x"
int(1)

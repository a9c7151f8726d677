--TEST--
Trimming, padding, repeating, reversing
--FILE--
<?php
var_dump(trim("  \t\nx\0 "), ltrim('001', '0'), rtrim('1.500', '0'), trim('abcba', 'a..b'), chop("x\n"), str_pad('5', 3, '0', STR_PAD_LEFT), str_pad('x', 5, 'ab', STR_PAD_BOTH), str_pad('long', 2), str_repeat('ab', 3), str_repeat('x', 0), strrev('abc'), wordwrap('The quick brown fox', 10, "\n", true), wordwrap('A very long woooooooooooord.', 8, "\n", true), wordwrap('A very long woooooooooooord.', 8, "\n", false), chunk_split('abcdefgh', 3, '-'), nl2br("a\nb\r\nc"));
--EXPECT--
string(1) "x"
string(1) "1"
string(3) "1.5"
string(1) "c"
string(1) "x"
string(3) "005"
string(5) "abxab"
string(4) "long"
string(6) "ababab"
string(0) ""
string(3) "cba"
string(19) "The quick
brown fox"
string(29) "A very
long
wooooooo
ooooord."
string(28) "A very
long
woooooooooooord."
string(11) "abc-def-gh-"
string(18) "a<br />
b<br />
c"

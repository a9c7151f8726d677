--TEST--
substr, substr_count, substr_replace, substr_compare
--FILE--
<?php
var_dump(substr('hello', 1, 3), substr('hello', -3), substr('hello', 10), substr('hello', 1, -1), substr('abc', -5, 2), substr_count('aaa', 'aa'), substr_count('hello world', 'o', 5, 6), substr_replace('Hello', 'J', 0, 1), substr_replace(['abc', 'def'], ['1', '2'], [0, 1], 1), substr_replace('abc', 'X', -1, 0), substr_compare('Hello', 'hello', 0, 5, true), substr_compare('abcde', 'cd', 2, 2));
--EXPECT--
string(3) "ell"
string(3) "llo"
string(0) ""
string(3) "ell"
string(2) "ab"
int(1)
int(1)
string(5) "Jello"
array(2) {
  [0]=>
  string(3) "1bc"
  [1]=>
  string(3) "d2f"
}
string(4) "abXc"
int(0)
int(0)

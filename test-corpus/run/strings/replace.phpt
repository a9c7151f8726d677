--TEST--
str_replace with arrays, counts and order
--FILE--
<?php
var_dump(str_replace('a', 'b', 'banana', $n), $n, str_replace(['a', 'b'], ['b', 'c'], 'ab'), str_replace(['a', 'b', 'c'], ['1', '2'], 'abcabc'), str_replace('x', 'y', ['k' => 'axa', 'b']), str_ireplace('L', 'x', 'Hello'), strtr('Hi all', 'ai', 'eo'), strtr('Hi all', ['Hi' => 'Hello', 'Hello' => 'x', 'a' => 'A']), strtr('abc', []), substr_count('abab', 'ab'), ucwords(strtolower('JOHN O\'REILLY')), similar_text('World', 'Word', $p), round($p, 2), levenshtein('kitten', 'sitting'), soundex('Robert'), metaphone('Thompson'));
--EXPECT--
string(6) "bbnbnb"
int(3)
string(2) "cc"
string(4) "1212"
array(2) {
  ["k"]=>
  string(3) "aya"
  [0]=>
  string(1) "b"
}
string(5) "Hexxo"
string(6) "Ho ell"
string(9) "Hello All"
string(3) "abc"
int(2)
string(13) "John O'reilly"
int(4)
float(88.89)
int(3)
string(4) "R163"
string(5) "0MPSN"

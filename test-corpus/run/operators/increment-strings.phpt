--TEST--
++ on strings counts in letters
--FILE--
<?php
foreach (['a', 'z', 'Zz', 'a9', 'Az', 'zz', '9', '9.5', '1e3', 'a-z', '', 'é'] as $s) { $t = $s; $t++; var_dump($t); }
--EXPECTF--
Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(1) "b"

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(2) "aa"

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(3) "AAa"

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(2) "b0"

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(2) "Ba"

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(3) "aaa"
int(10)
float(10.5)
float(1001)

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(3) "a-a"

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(1) "1"

Deprecated: Increment on non-numeric string is deprecated, use str_increment() instead in %s on line 2
string(2) "é"

--TEST--
Two names for one variable
--FILE--
<?php
$a = 1; $b = &$a; $b++; $c = $b; $c++; echo "$a$b$c\n"; unset($a);
$b++; var_dump(isset($a), $b); $x = &$y; var_dump($x, $y); $p = 1;
$q = 2; $r = &$p; $r = &$q; $r = 9; echo "$p$q$r\n";
--EXPECT--
223
bool(false)
int(3)
NULL
NULL
199

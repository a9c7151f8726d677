--TEST--
Reading bytes of strings
--FILE--
<?php
$s = 'hello'; echo $s[0], $s[-1], $s['1'], $s[true], "\n";
var_dump($s[10] ?? 'none', isset($s[4]), isset($s[5]), isset($s['x']), isset($s['1']), isset($s[0][0]), empty($s['0']), $s[0][0]);
var_dump($s[7]);
try { $s['x']; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $s['1x']; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo $s[1.7], "\n";
--EXPECTF--
hoe
Warning: String offset cast occurred in %s on line 2
e
string(4) "none"
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
string(1) "h"

Warning: Uninitialized string offset 7 in %s on line 4
string(0) ""
Cannot access offset of type string on string

Warning: Illegal string offset "1x" in %s on line 6

Warning: String offset cast occurred in %s on line 7
e

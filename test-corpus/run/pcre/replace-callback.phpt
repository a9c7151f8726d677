--TEST--
Callbacks get the groups; patterns in arrays run one after the other
--FILE--
<?php
echo preg_replace_callback('/\d+/', fn($m) => $m[0] * 2, 'a1 b22'), "\n";
echo preg_replace_callback('/(a)(b)?/', fn($m) => json_encode($m), 'ab a', -1, $n, PREG_OFFSET_CAPTURE), " $n\n";
echo preg_replace_callback(['/a/', '/b/'], fn($m) => $m[0] === 'a' ? 'b' : 'c', 'ab', 1), "\n";
echo preg_replace_callback_array(['/a+/' => fn($m) => strlen($m[0]), '/[0-9]/' => fn($m) => "<$m[0]>"], 'aaa b', -1, $n), " $n\n";
echo preg_replace_callback('/\w/', function ($m) { return preg_replace('/a/', 'x', $m[0]); }, 'abc'), "\n";
try { preg_replace_callback_array(['strlen'], 'a'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { preg_replace_callback('/a/', fn() => throw new Exception('inside'), 'a'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
a2 b44
[["ab",0],["a",0],["b",1]] [["a",3],["a",3]] 2
cb
<3> b 2
xbc
preg_replace_callback_array(): Argument #1 ($pattern) must contain only string patterns as keys
inside

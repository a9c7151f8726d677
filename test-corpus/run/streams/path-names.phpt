--TEST--
basename, dirname, pathinfo
--FILE--
<?php
foreach (['/a/b.c', '/a/b/', 'x', '', '/', '//', '.', '..', '/.htaccess', 'a.tar.gz', 'x.'] as $p) echo json_encode([basename($p), dirname($p), pathinfo($p)], JSON_UNESCAPED_SLASHES), "\n";
var_dump(basename('a.php', '.php'), basename('.php', '.php'), dirname('/a/b/c', 2), dirname('/a', 5), pathinfo('/x/y.z', PATHINFO_EXTENSION), pathinfo('x', PATHINFO_EXTENSION));
try { dirname('a', 0); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
["b.c","/a",{"dirname":"/a","basename":"b.c","extension":"c","filename":"b"}]
["b","/a",{"dirname":"/a","basename":"b","filename":"b"}]
["x",".",{"dirname":".","basename":"x","filename":"x"}]
["","",{"basename":"","filename":""}]
["","/",{"dirname":"/","basename":"","filename":""}]
["","/",{"dirname":"/","basename":"","filename":""}]
[".",".",{"dirname":".","basename":".","extension":"","filename":""}]
["..",".",{"dirname":".","basename":"..","extension":"","filename":"."}]
[".htaccess","/",{"dirname":"/","basename":".htaccess","extension":"htaccess","filename":""}]
["a.tar.gz",".",{"dirname":".","basename":"a.tar.gz","extension":"gz","filename":"a.tar"}]
["x.",".",{"dirname":".","basename":"x.","extension":"","filename":"x"}]
string(1) "a"
string(4) ".php"
string(2) "/a"
string(1) "/"
string(1) "z"
string(0) ""
dirname(): Argument #2 ($levels) must be greater than or equal to 1

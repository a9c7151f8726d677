--TEST--
Script arguments and superglobals
--FILE--
<?php
var_dump($argc, count($argv), basename($argv[0]) === basename(__FILE__), $_SERVER['argc'], isset($_SERVER['REQUEST_TIME']), $_GET, $_POST, $_COOKIE, $_FILES, isset($_ENV), PHP_SAPI);
function f() { return [isset($argv), count($GLOBALS['argv']), is_array($_SERVER)]; }
echo json_encode(f()), "\n"; $_GET['x'] = 1;
(function () { echo $_GET['x'], "\n"; })();
--EXPECT--
int(1)
int(1)
bool(true)
int(1)
bool(true)
array(0) {
}
array(0) {
}
array(0) {
}
array(0) {
}
bool(true)
string(3) "cli"
[false,1,true]
1

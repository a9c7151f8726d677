--TEST--
error_reporting decides what is shown
--FILE--
<?php
error_reporting(E_ALL & ~E_WARNING); echo $a; echo "quiet\n";
trigger_error('shown', E_USER_WARNING); error_reporting(0); echo $b;
trigger_error('hidden'); error_reporting(E_ALL);
ini_set('display_errors', '0'); echo $c;
ini_set('display_errors', '1'); echo $d;
var_dump(error_get_last()['message']); error_clear_last();
var_dump(error_get_last(), error_reporting(E_ERROR), error_reporting());
--EXPECTF--
quiet

Warning: shown in %s on line 3

Warning: Undefined variable $d in %s on line 6
string(21) "Undefined variable $d"
NULL
int(30719)
int(1)

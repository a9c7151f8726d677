--TEST--
String offsets that are floats out of range, and array keys that are numeric strings, in messages
--FILE--
<?php
set_error_handler(function ($level, $message) { echo $message, "\n"; });
$s = 'abc';
$far = 1e100;
echo $s[$far], $s[$far] ?? 'none', "\n";
var_dump(isset($s[$far]), isset($s[NAN]));
$key = '5';
$list = [];
echo $list[$key], $list['x'];
var_dump(fopen('php://memory', 'r') > 'a', unserialize(''));
--EXPECT--
String offset cast occurred
aa
The float 1.0E+100 is not representable as an int, cast occurred
Implicit conversion from float 1.0E+100 to int loses precision
The float NAN is not representable as an int, cast occurred
Implicit conversion from float NAN to int loses precision
bool(true)
bool(true)
Undefined array key 5
Undefined array key "x"
bool(true)
bool(false)

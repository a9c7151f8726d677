--TEST--
json_decode tells what is wrong
--FILE--
<?php
foreach (['', '{"a":1', '[1}', '"\x01"', '"\xff"', '"\ud800"', '[[1]]', '01', 'nul', '{"\u0000a":1}', '12345678901234567890'] as $json) {
    $value = json_decode($json, false, 2);
    echo json_last_error(), ' ', json_last_error_msg(), ' ', var_export($value, true), "\n";
}
var_dump(json_decode('{"0":{"a":[]}}', true), json_decode('12345678901234567890', false, 512, JSON_BIGINT_AS_STRING));
try { json_decode('{', flags: JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo $e->getCode(), $e->getMessage(), "\n"; }
var_dump(json_validate('[1]'), json_validate('[1'));
--EXPECT--
4 Syntax error NULL
4 Syntax error NULL
2 State mismatch (invalid or malformed JSON) NULL
4 Syntax error NULL
4 Syntax error NULL
10 Single unpaired UTF-16 surrogate in unicode escape NULL
1 Maximum stack depth exceeded NULL
4 Syntax error NULL
4 Syntax error NULL
9 The decoded property name is invalid NULL
0 No error 1.2345678901234567E+19
array(1) {
  [0]=>
  array(1) {
    ["a"]=>
    array(0) {
    }
  }
}
string(20) "12345678901234567890"
4Syntax error
bool(true)
bool(false)

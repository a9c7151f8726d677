--TEST--
json_decode to objects, arrays, big integers and errors
--FILE--
<?php
var_dump(json_decode('{"a":{"b":[1,2.0,"x",null,true]},"":1,"0":2}'), json_decode('{"a":{"b":1}}', true), json_decode('12345678901234567890'), json_decode('12345678901234567890', false, 512, JSON_BIGINT_AS_STRING), json_decode('"\u00e9\ud83d\ude00"'), json_decode('1e2'), json_decode('-0'), json_decode(' [1 , 2 ] '));
foreach (['{', '[1,]', '{"a":1,}', "'x'", '', '01', '"\x"', 'nul', '[1', "\"\xff\"", '"a' . "\n" . '"'] as $bad) { var_dump(json_decode($bad)); echo json_last_error(), json_last_error_msg(), "\n"; }
try { json_decode('{', false, 512, JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo $e->getMessage(), "\n"; }
var_dump(json_validate('{"a":[1]}'), json_validate('{a}'), json_decode('[[1]]', true, 1));
--EXPECT--
object(stdClass)#2 (3) {
  ["a"]=>
  object(stdClass)#1 (1) {
    ["b"]=>
    array(5) {
      [0]=>
      int(1)
      [1]=>
      float(2)
      [2]=>
      string(1) "x"
      [3]=>
      NULL
      [4]=>
      bool(true)
    }
  }
  [""]=>
  int(1)
  ["0"]=>
  int(2)
}
array(1) {
  ["a"]=>
  array(1) {
    ["b"]=>
    int(1)
  }
}
float(1.2345678901234567E+19)
string(20) "12345678901234567890"
string(6) "é😀"
float(100)
int(0)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
NULL
4Syntax error
NULL
4Syntax error
NULL
4Syntax error
NULL
4Syntax error
NULL
4Syntax error
NULL
4Syntax error
NULL
4Syntax error
NULL
4Syntax error
NULL
4Syntax error
NULL
5Malformed UTF-8 characters, possibly incorrectly encoded
NULL
3Control character error, possibly incorrectly encoded
Syntax error
bool(true)
bool(false)
NULL

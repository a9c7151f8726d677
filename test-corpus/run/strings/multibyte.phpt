--TEST--
mb_ functions count characters
--FILE--
<?php
$s = 'Añb ñandú €';
var_dump(mb_strlen($s), strlen($s), mb_substr($s, 1, 3), mb_strtoupper($s), mb_strtolower('ÀÉ'), mb_strpos($s, 'ñ', 2), mb_str_split('añ€'), mb_convert_case('hello ñandú', MB_CASE_TITLE), mb_internal_encoding(), mb_check_encoding("\xff", 'UTF-8'), mb_convert_encoding('é', 'ISO-8859-1', 'UTF-8') === "\xe9", mb_strwidth('日本'), mb_substr_count('ababab', 'ab'), mb_detect_encoding('é', ['ASCII', 'UTF-8']), mb_str_pad('é', 4, '*'));
--EXPECT--
int(11)
int(16)
string(4) "ñb "
string(16) "AÑB ÑANDÚ €"
string(4) "àé"
int(4)
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  string(2) "ñ"
  [2]=>
  string(3) "€"
}
string(13) "Hello Ñandú"
string(5) "UTF-8"
bool(false)
bool(true)
int(4)
int(3)
string(5) "UTF-8"
string(5) "é***"

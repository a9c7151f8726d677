--TEST--
Lengths, parts and places in characters
--FILE--
<?php
$s = '日本語 text';
var_dump(mb_strlen($s), mb_substr($s, 1, 2), mb_substr($s, -4), mb_strpos($s, 'text'), mb_strrpos('ababa', 'ba'), mb_stripos('ÀÉ', 'é'), mb_strripos('éÉ', 'É'), mb_strstr($s, '語'), mb_strrchr('a/b/c', '/', true), mb_stristr('xÉy', 'é'), mb_strrichr('É.é.', 'é'), mb_substr_count('ééé', 'é'), mb_strcut($s, 1, 4), mb_strwidth($s), mb_strimwidth($s, 0, 7, '…'), implode('|', mb_str_split('aéß')), mb_str_pad('é', 5, '→', STR_PAD_BOTH), mb_trim("\u{3000}x\u{a0}"), mb_ltrim('éxé', 'é'), mb_rtrim('éxé', 'é'));
--EXPECT--
int(8)
string(6) "本語"
string(4) "text"
int(4)
int(3)
int(1)
int(1)
string(8) "語 text"
string(3) "a/b"
string(3) "Éy"
string(3) "é."
int(3)
string(3) "日"
int(11)
string(12) "日本語…"
string(7) "a|é|ß"
string(14) "→→é→→"
string(1) "x"
string(3) "xé"
string(3) "éx"

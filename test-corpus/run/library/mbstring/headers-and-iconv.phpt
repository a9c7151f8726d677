--TEST--
Mail headers and iconv
--FILE--
<?php
echo mb_encode_mimeheader('Hello wörld', 'UTF-8', 'Q'), ' ', mb_decode_mimeheader('=?ISO-8859-1?Q?=E9?= x'), "\n";
var_dump(iconv('UTF-8', 'ISO-8859-1//TRANSLIT', 'a€') === 'aEUR', iconv_strlen('日本'), iconv_substr('日本語', -1), iconv_strpos('日本語', '語'), iconv_strrpos('aba', 'a'), iconv_mime_decode('=?UTF-8?B?w6k=?='), bin2hex(iconv('UTF-8', 'UTF-16LE', 'x')));
var_dump(iconv('UTF-8', 'ASCII', 'é'));
--EXPECTF--
Hello =?UTF-8?Q?w=C3=B6rld?= é x
bool(true)
int(2)
string(3) "語"
int(2)
int(2)
string(2) "é"
string(4) "7800"

Notice: iconv(): Detected an illegal character in input string in %s on line 4
bool(false)

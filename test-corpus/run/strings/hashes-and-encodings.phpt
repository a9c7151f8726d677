--TEST--
md5, sha1, crc32, base64, hex, uuencode
--FILE--
<?php
var_dump(md5('hello'), sha1(''), crc32('hello'), hash('sha256', 'abc'), hash('crc32b', 'x'), base64_encode("\0\xff binary"), base64_decode('aGVsbG8='), base64_decode('!!', true), bin2hex('abc'), hex2bin('616263'), strrev(convert_uuencode('test')), crc32(''), md5('a', true) === hex2bin(md5('a')), hash_hmac('md5', 'data', 'key'), strlen(random_bytes(5)), dechex(255), hexdec('ff'), bindec('1011'), decbin(10), octdec('17'), decoct(8), base_convert('zz', 36, 2), str_rot13('Hello'), quoted_printable_encode('é=x'));
--EXPECT--
string(32) "5d41402abc4b2a76b9719d911017c592"
string(40) "da39a3ee5e6b4b0d3255bfef95601890afd80709"
int(907060870)
string(64) "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
string(8) "8cdc1683"
string(12) "AP8gYmluYXJ5"
string(5) "hello"
bool(false)
string(6) "616263"
string(3) "abc"
string(12) "
`
```=S5&=$"
int(0)
bool(true)
string(32) "9d5c73ef85594d34ec4438b7c97e51d8"
int(5)
string(2) "ff"
int(255)
int(11)
string(4) "1010"
int(15)
string(2) "10"
string(11) "10100001111"
string(5) "Uryyb"
string(10) "=C3=A9=3Dx"

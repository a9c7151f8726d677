--TEST--
Conversion, detection and validity
--FILE--
<?php
foreach (['UTF-16BE', 'UTF-16LE', 'UTF-32', 'ISO-8859-1', 'Windows-1252', 'SJIS', 'EUC-JP', 'UTF-7', 'KOI8-R', 'GB18030', 'BIG-5', 'EUC-KR'] as $encoding) {
    $bytes = mb_convert_encoding('Aé日я', $encoding, 'UTF-8');
    echo $encoding, ' ', bin2hex($bytes), ' ', mb_convert_encoding($bytes, 'UTF-8', $encoding), "\n";
}
var_dump(mb_check_encoding("\xff"), mb_scrub("a\xffb"), mb_detect_encoding("caf\xc3\xa9", ['ASCII', 'UTF-8', 'ISO-8859-1']), mb_detect_encoding("caf\xe9", ['ASCII', 'UTF-8', 'ISO-8859-1'], true), mb_ord('€'), mb_chr(8364), mb_preferred_mime_name('SJIS'), mb_substitute_character());
mb_substitute_character('entity');
echo mb_convert_encoding('€', 'ASCII'), mb_encode_numericentity('aé', [0x80, 0x10ffff, 0, 0xffffff]), mb_decode_numericentity('&#233;&#xe9;', [0x80, 0x10ffff, 0, 0xffffff]), "\n";
try {
    mb_strlen('x', 'nope');
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
UTF-16BE 004100e965e5044f Aé日я
UTF-16LE 4100e900e5654f04 Aé日я
UTF-32 00000041000000e9000065e50000044f Aé日я
ISO-8859-1 41e93f3f Aé??
Windows-1252 41e93f3f Aé??
SJIS 413f93fa8491 A?日я
EUC-JP 418fabb1c6fca7f1 Aé日я
UTF-7 412b414f6c6c355152502d Aé日я
KOI8-R 413f3fd1 A??я
GB18030 41a8a6c8d5a7f1 Aé日я
BIG-5 413fa4e9c7e8 A?日я
EUC-KR 413fecedacf1 A?日я
bool(false)
string(3) "a?b"
string(5) "UTF-8"
string(10) "ISO-8859-1"
int(8364)
string(3) "€"
string(9) "Shift_JIS"
int(63)
&#x20AC;a&#233;éé
mb_strlen(): Argument #2 ($encoding) must be a valid encoding, "nope" given

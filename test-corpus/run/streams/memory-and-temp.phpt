--TEST--
Reading, writing and seeking in php://memory and php://temp
--FILE--
<?php
$h = fopen('php://memory', 'w+'); var_dump(fwrite($h, "line 1\nline 2\nlast"), ftell($h), rewind($h));
var_dump(fgets($h), fgets($h, 5), fgetc($h), fread($h, 100), feof($h), fgets($h), ftell($h));
var_dump(fseek($h, -4, SEEK_END), fread($h, 2), fseek($h, 100), fwrite($h, 'x'), fstat($h)['size'], ftruncate($h, 3));
rewind($h); var_dump(stream_get_contents($h), stream_get_contents($h, 2, 1), fclose($h));
try { fread($h, 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$t = fopen('php://temp', 'r+'); fputs($t, 'a|b|c'); rewind($t); var_dump(stream_get_line($t, 10, '|'), stream_get_line($t, 10, '|'), stream_get_line($t, 10, '|'), stream_get_line($t, 10, '|'));
$m = stream_get_meta_data($t); var_dump($m['stream_type'], $m['mode'], $m['seekable'], isset($m['eof']));
$r = fopen('php://memory', 'r'); var_dump(fwrite($r, 'x'), fflush($r), ftruncate(fopen('php://memory', 'w+'), 0));
--EXPECT--
int(18)
int(18)
bool(true)
string(7) "line 1
"
string(4) "line"
string(1) " "
string(6) "2
last"
bool(true)
bool(false)
int(18)
int(0)
string(2) "la"
int(0)
int(1)
int(101)
bool(true)
string(3) "lin"
string(2) "in"
bool(true)
fread(): Argument #1 ($stream) must be an open stream resource
string(1) "a"
string(1) "b"
string(1) "c"
bool(false)
string(4) "TEMP"
string(3) "w+b"
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)

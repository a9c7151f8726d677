--TEST--
Memory and temporary streams, filters and wrappers
--FILE--
<?php
$m = fopen('php://memory', 'w+'); fwrite($m, "a\nb\nc"); rewind($m);
while (($l = fgets($m)) !== false) echo trim($l), '|'; fclose($m);
echo "\n"; $t = tmpfile(); fputs($t, 'temp'); fseek($t, 0);
echo fgets($t), "\n"; $o = fopen('php://output', 'w');
fwrite($o, "to output\n"); fprintf($o, "%05.2f\n", 3.14159);
echo file_get_contents('data:text/plain;base64,SGVsbG8='), "\n";
var_dump(get_resource_type($m) , is_resource($t), gettype($m));
$s = stream_get_meta_data(fopen('php://temp', 'r+'));
echo $s['mode'], $s['seekable'] ? 'seekable' : '', "\n"; ob_start();
readfile('data:,raw%20text'); echo strtoupper(ob_get_clean()), "\n";
--EXPECT--
a|b|c|
temp
to output
03.14
Hello
string(7) "Unknown"
bool(true)
string(17) "resource (closed)"
w+bseekable
RAW TEXT

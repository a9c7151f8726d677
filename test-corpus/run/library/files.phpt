--TEST--
Reading and writing files and folders
--FILE--
<?php
$d = sys_get_temp_dir() . '/phpc-files-' . getmypid(); mkdir($d);
$f = "$d/a.txt";
var_dump(file_put_contents($f, "line1\nline2\nline3"), file_get_contents($f, false, null, 6, 5), file($f, FILE_IGNORE_NEW_LINES), filesize($f), is_file($f), is_dir($d), file_exists("$d/no"));
file_put_contents($f, ['+', 'x'], FILE_APPEND); $h = fopen($f, 'r+');
echo fgets($h), fgetc($h), ftell($h), feof($h) ? 'eof' : '', fread($h, 4), "\n";
fseek($h, -3, SEEK_END); echo fread($h, 10), "\n"; rewind($h);
fwrite($h, 'LINE'); ftruncate($h, 8); rewind($h);
var_dump(stream_get_contents($h)); fclose($h);
try { fread($h, 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$c = fopen("$d/c.csv", 'w+');
fputcsv($c, ['a b', 'c"d', 'e,f', ''], escape: ''); rewind($c);
echo stream_get_contents($c); rewind($c);
echo json_encode(fgetcsv($c, escape: '')), "\n"; fclose($c);
rename($f, "$d/b.txt"); copy("$d/b.txt", "$d/d.txt");
$l = scandir($d);
echo implode(' ', $l), implode(' ', array_map('basename', glob("$d/*.txt"))), "\n";
echo json_encode(pathinfo('/x/y.tar.gz')), basename('/a/b/'), dirname('/a/b/c', 2), "\n";
array_map('unlink', glob("$d/*"));
var_dump(rmdir($d), @file_get_contents($f), is_writable('/nonexistent'));
--EXPECT--
int(17)
string(5) "line2"
array(3) {
  [0]=>
  string(5) "line1"
  [1]=>
  string(5) "line2"
  [2]=>
  string(5) "line3"
}
int(17)
bool(true)
bool(true)
bool(false)
line1
l7ine2
3+x
string(8) "LINE1
li"
fread(): Argument #1 ($stream) must be an open stream resource
"a b","c""d","e,f",
["a b","c\"d","e,f",""]
. .. b.txt c.csv d.txtb.txt d.txt
{"dirname":"\/x","basename":"y.tar.gz","extension":"gz","filename":"y.tar"}b/a
bool(true)
bool(false)
bool(false)

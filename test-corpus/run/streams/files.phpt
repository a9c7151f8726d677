--TEST--
Files: modes, positions, append, exclusive creation, locks
--FILE--
<?php
$f = tempnam(sys_get_temp_dir(), 'cor'); var_dump(is_file($f), filesize($f), file_put_contents($f, "one\ntwo\n"), file_put_contents($f, ['x', 1], FILE_APPEND), file_get_contents($f), file_get_contents($f, offset: 2, length: 3));
echo json_encode(file($f)), json_encode(file($f, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES)), "\n"; var_dump(readfile($f));
$h = fopen($f, 'r+'); fseek($h, 4); fwrite($h, 'TWO'); rewind($h); echo fgets($h), fgets($h); var_dump(ftell($h), feof($h), fpassthru($h), feof($h)); fclose($h);
$a = fopen($f, 'a+'); fwrite($a, '!'); fseek($a, 0); var_dump(fread($a, 3), flock($a, LOCK_EX), flock($a, LOCK_UN), fsync($a), fdatasync($a)); fclose($a);
var_dump(@fopen($f, 'x'), @fopen($f, 'q'), @fopen("$f/x", 'r')); $c = fopen($f, 'c'); var_dump(ftruncate($c, 2), @fread($c, 1)); fclose($c);
clearstatcache(); var_dump(filesize($f), copy($f, "$f.2"), rename("$f.2", "$f.3"), file_exists("$f.2"), unlink("$f.3"), unlink($f), @unlink($f), @file_get_contents($f));
--EXPECT--
bool(true)
int(0)
int(8)
int(2)
string(10) "one
two
x1"
string(3) "e
t"
["one\n","two\n","x1"]["one","two","x1"]
one
two
x1int(10)
one
TWO
x1int(8)
bool(false)
int(2)
bool(true)
string(3) "one"
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
int(2)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(false)

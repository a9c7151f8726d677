--TEST--
stat and the tests built on it
--FILE--
<?php
$d = sys_get_temp_dir() . '/corpus-' . getmypid(); mkdir($d); $f = "$d/f"; touch($f, 1000000000, 1000000001); chmod($f, 0640); symlink($f, "$d/l");
var_dump(is_dir($d), is_file($f), is_link("$d/l"), is_file("$d/l"), filetype($d), filetype("$d/l"), filemtime($f), fileatime($f), decoct(fileperms($f)), filesize($f));
$s = stat($f); var_dump(count($s), $s['mtime'], $s[9], $s['nlink'], lstat("$d/l")['size'] === strlen($f), fileinode($f) === $s['ino'], fileowner($f) === $s['uid'], filegroup($f) === $s['gid'], filectime($f) > 0);
var_dump(is_readable($f), is_writable($f), is_writeable($f), is_executable($f), readlink("$d/l") === $f, realpath("$d/../" . basename($d) . '/f') === $f, linkinfo("$d/l") > 0, link($f, "$d/h"), clearstatcache(), stat($f)['nlink']);
foreach (['filesize', 'filetype', 'stat', 'lstat'] as $g) { var_dump(@$g("$d/none")); echo str_replace($d, '', error_get_last()['message']), "\n"; }
array_map('unlink', glob("$d/*")); var_dump(rmdir($d), @rmdir($d), disk_free_space('/') > 0, disk_total_space('/') >= disk_free_space('/'), diskfreespace('/') > 0);
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
string(3) "dir"
string(4) "link"
int(1000000000)
int(1000000001)
string(6) "100640"
int(0)
int(26)
int(1000000000)
int(1000000000)
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
NULL
int(2)
bool(false)
filesize(): stat failed for /none
bool(false)
filetype(): Lstat failed for /none
bool(false)
stat(): stat failed for /none
bool(false)
lstat(): Lstat failed for /none
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)

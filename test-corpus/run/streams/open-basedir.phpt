--TEST--
open_basedir confines file names to folders, and a program may only narrow it
--FILE--
<?php
set_include_path(".");
$top = sys_get_temp_dir() . "/phpc-basedir-" . getmypid();
mkdir("$top/in/deep", 0777, true);
file_put_contents("$top/out.txt", "no");
file_put_contents("$top/in/a.txt", "yes");
symlink("$top/out.txt", "$top/in/link");
chdir("$top/in");
set_error_handler(function ($level, $message) use ($top) { echo str_replace($top, "TOP", $message), "\n"; });

var_dump(ini_set("open_basedir", "."), ini_get("open_basedir"));
var_dump(file_get_contents("a.txt"), file_exists("../out.txt"), filesize("link"), is_dir("$top/in/deep/../../in"));
var_dump(fopen("../out.txt", "r"), @scandir(".."), unlink("link"), glob("../*"), glob("../*.txt"));
var_dump(touch("nothing/here"), mkdir("../more"), copy("a.txt", "../b.txt"), chdir(".."));
var_dump(include "../out.txt");
var_dump(ini_set("open_basedir", ".."), ini_set("open_basedir", ""), ini_set("open_basedir", "deep"));
var_dump(is_file("a.txt"), is_file("deep/b.txt"));
exec("rm -r " . escapeshellarg($top));
--EXPECT--
string(0) ""
string(1) "."
file_exists(): open_basedir restriction in effect. File(../out.txt) is not within the allowed path(s): (TOP/in)
filesize(): open_basedir restriction in effect. File(link) is not within the allowed path(s): (TOP/in)
string(3) "yes"
bool(false)
bool(false)
bool(true)
fopen(): open_basedir restriction in effect. File(../out.txt) is not within the allowed path(s): (TOP/in)
fopen(../out.txt): Failed to open stream: Operation not permitted
scandir(): open_basedir restriction in effect. File(..) is not within the allowed path(s): (TOP/in)
scandir(..): Failed to open directory: Operation not permitted
scandir(): (errno 1): Operation not permitted
unlink(): open_basedir restriction in effect. File(link) is not within the allowed path(s): (TOP/in)
bool(false)
bool(false)
bool(false)
array(1) {
  [0]=>
  string(5) "../in"
}
bool(false)
touch(): Unable to create file nothing/here because No such file or directory
mkdir(): open_basedir restriction in effect. File(../more) is not within the allowed path(s): (TOP/in)
copy(): open_basedir restriction in effect. File(../b.txt) is not within the allowed path(s): (TOP/in)
copy(../b.txt): Failed to open stream: Operation not permitted
chdir(): open_basedir restriction in effect. File(..) is not within the allowed path(s): (TOP/in)
bool(false)
bool(false)
bool(false)
bool(false)
include(): open_basedir restriction in effect. File(TOP/out.txt) is not within the allowed path(s): (TOP/in)
include(TOP/out.txt): Failed to open stream: Operation not permitted
include(): Failed opening '../out.txt' for inclusion (include_path='.')
bool(false)
bool(false)
bool(false)
string(1) "."
is_file(): open_basedir restriction in effect. File(a.txt) is not within the allowed path(s): (TOP/in/deep)
bool(false)
bool(false)

--TEST--
Files are included with their return value and the includer's scope
--FILE--
<?php
$d = sys_get_temp_dir() . '/phpc-include-' . getmypid(); mkdir($d);
file_put_contents("$d/a.php", '<?php $fromA = ($outer ?? "none") . basename(__FILE__); function fromA() { return __FUNCTION__; } return ["k" => 1];');
file_put_contents("$d/b.txt", "plain text\n");
file_put_contents("$d/c.php", '<?php namespace C; const X = 1; echo __NAMESPACE__, __LINE__, "\n";');
$outer = 'out'; $r = include "$d/a.php";
echo json_encode($r), $fromA, fromA(), "\n"; include "$d/b.txt";
var_dump(require_once "$d/c.php", require_once "$d/c.php", include_once "$d/a.php");
function scoped($f) { $outer = 'function'; include $f; return $fromB; }
file_put_contents("$d/d.php", '<?php $fromB = $outer; $outer = 2;');
echo scoped("$d/d.php"), $outer, "\n";
var_dump(@include "$d/none.php");
echo count(get_included_files()) , "\n"; set_include_path($d);
chdir($d); echo (include 'd.php'), "\n";
array_map('unlink', glob("$d/*")); rmdir($d);
try { @require "$d/gone.php"; } catch (Error $e) { echo str_replace($d, 'DIR', $e->getMessage()); }
--EXPECT--
{"k":1}outa.phpfromA
plain text
C1
int(1)
bool(true)
bool(true)
functionout
bool(false)
5
1
Failed opening required 'DIR/gone.php' (include_path='DIR')

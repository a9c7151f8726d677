--TEST--
exec, system, passthru, popen, proc_open
--FILE--
<?php
var_dump(exec("printf 'a  \\nb\\n'; exit 3", $o, $r), $o, $r, shell_exec('echo hi'), shell_exec('true'), system('echo s', $r), $r); passthru('echo p');
var_dump(escapeshellarg("it's"), escapeshellcmd('a;b|c'));
$p = popen('echo out', 'r'); var_dump(fgets($p), pclose($p));
$p = proc_open(['cat'], [['pipe', 'r'], ['pipe', 'w']], $pipes); fwrite($pipes[0], 'through'); fclose($pipes[0]); var_dump(stream_get_contents($pipes[1]), proc_get_status($p)['command'] !== '', proc_close($p));
$p = proc_open('exit 4', [], $none); var_dump(proc_close($p)); $p = proc_open('sleep 9', [], $none); var_dump(proc_terminate($p)); proc_close($p);
try { exec(''); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
s
string(1) "b"
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
int(3)
string(3) "hi
"
NULL
string(1) "s"
int(0)
p
string(9) "'it'\''s'"
string(7) "a\;b\|c"
string(4) "out
"
int(0)
string(7) "through"
bool(true)
int(0)
int(4)
bool(true)
exec(): Argument #1 ($command) must not be empty

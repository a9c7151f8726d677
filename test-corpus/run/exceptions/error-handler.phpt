--TEST--
set_error_handler sees warnings with file and line
--FILE--
<?php
set_error_handler(function ($no, $msg, $file, $line) { echo "[$no] $msg @", basename($file) !== '' ? $line : '', "\n"; return true; });
echo $undef;
$a = []; $a['x'];
echo "abc"[10] ?? 'quiet', "\n";
trigger_error('mine', E_USER_NOTICE);
file_get_contents('/no/such/file');
$x = "5 apples" + 1;
(function (int $i = null) {})();
restore_error_handler(); set_error_handler(fn() => false, E_WARNING);
echo $undef2; set_error_handler(null); echo "end\n";
--EXPECTF--
Deprecated: {closure:%s:9}(): Implicitly marking parameter $i as nullable is deprecated, the explicit nullable type must be used instead in %s on line 9
[2] Undefined variable $undef @3
[2] Undefined array key "x" @4
quiet
[1024] mine @6
[2] file_get_contents(/no/such/file): Failed to open stream: No such file or directory @7
[2] A non-numeric value encountered @8

Warning: Undefined variable $undef2 in %s on line 11
end

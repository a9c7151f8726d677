--TEST--
@ hides warnings, and only them
--FILE--
<?php
set_error_handler(function ($level, $message) { echo '[', error_reporting(), '] ', $message, "\n"; return true; });
echo @$a['x'], @$b->c, @file_get_contents('/nonexistent/file'), "\n";
echo error_reporting(), "\n"; restore_error_handler();
$x = @$undefined ?: 'fallback'; echo $x, "\n";
@trigger_error('quiet'); echo error_get_last()['message'], "\n";
try { @intdiv(1, 0); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[4437] Undefined variable $a
[4437] Trying to access array offset on null
[4437] Undefined variable $b
[4437] Attempt to read property "c" on null
[4437] file_get_contents(/nonexistent/file): Failed to open stream: No such file or directory

32767
fallback
quiet
Division by zero

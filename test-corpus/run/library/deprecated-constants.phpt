--TEST--
Each use of a deprecated builtin constant says so; asking whether it is defined does not
--FILE--
<?php
namespace App;
set_error_handler(function (int $level, string $message, string $file, int $line) { echo "line $line: $message\n"; return true; });
var_dump(\E_STRICT, E_STRICT | \E_ALL);
var_dump(\defined('E_STRICT'), \constant('\E_STRICT'), \DATE_RFC7231, \FILE_TEXT);
class Holder { const LEVEL = \E_STRICT; } var_dump(Holder::LEVEL, Holder::LEVEL);
--EXPECT--
line 4: Constant E_STRICT is deprecated since 8.4, the error level was removed
line 4: Constant E_STRICT is deprecated since 8.4, the error level was removed
int(2048)
int(32767)
line 5: Constant E_STRICT is deprecated since 8.4, the error level was removed
line 5: Constant DATE_RFC7231 is deprecated since 8.5, as this format ignores the associated timezone and always uses GMT
line 5: Constant FILE_TEXT is deprecated since 8.1, as the constant has no effect
bool(true)
int(2048)
string(21) "D, d M Y H:i:s \G\M\T"
int(0)
line 6: Constant E_STRICT is deprecated since 8.4, the error level was removed
int(2048)
int(2048)

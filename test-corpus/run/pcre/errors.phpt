--TEST--
Malformed patterns, bad UTF-8 and exhausted limits
--FILE--
<?php
foreach (['', 'abc', '/abc', '(abc', '/abc/k', '/(/', '/[z-a]/', "/a/\0"] as $pattern) var_dump(@preg_match($pattern, 'abc'), error_get_last()['message']);
var_dump(preg_match('/a/u', "\xff"), preg_last_error() === PREG_BAD_UTF8_ERROR, preg_last_error_msg());
var_dump(preg_match('/a/u', "éa", $m, 0, 1), preg_last_error_msg(), preg_replace('/a/u', 'b', "\xff"), preg_split('/a/u', "\xff"));
ini_set('pcre.jit', '0'); ini_set('pcre.backtrack_limit', '100');
var_dump(preg_match('/(?:\D+|<\d+>)*[!?]/', 'foobar foobar foobar'), preg_last_error_msg());
preg_match('/a/', 'a'); var_dump(preg_last_error_msg());
--EXPECT--
bool(false)
string(38) "preg_match(): Empty regular expression"
bool(false)
string(72) "preg_match(): Delimiter must not be alphanumeric, backslash, or NUL byte"
bool(false)
string(43) "preg_match(): No ending delimiter '/' found"
bool(false)
string(52) "preg_match(): No ending matching delimiter ')' found"
bool(false)
string(34) "preg_match(): Unknown modifier 'k'"
bool(false)
string(73) "preg_match(): Compilation failed: missing closing parenthesis at offset 1"
bool(false)
string(83) "preg_match(): Compilation failed: range out of order in character class at offset 3"
bool(false)
string(46) "preg_match(): NUL byte is not a valid modifier"
bool(false)
bool(true)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
bool(false)
string(74) "The offset did not correspond to the beginning of a valid UTF-8 code point"
NULL
bool(false)
bool(false)
string(25) "Backtrack limit exhausted"
string(8) "No error"

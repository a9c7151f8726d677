--TEST--
strpos and its relatives
--FILE--
<?php
var_dump(strpos('hello', 'l'), strpos('hello', 'z'), strrpos('hello', 'l'), stripos('HeLLo', 'll'), strpos('hello', 'l', -2), strstr('user@host', '@'), strstr('user@host', '@', true), strrchr('a/b/c', '/'), stristr('HAYSTACK', 'st'), str_contains('abc', ''), str_starts_with('abc', 'ab'), str_ends_with('abc', 'bc'), strpbrk('This is', 'st'), strspn('42 apples', '0123456789'), strcspn('abcd', 'cd'));
try { strpos('a', 'b', 5); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
int(2)
bool(false)
int(3)
int(2)
int(3)
string(5) "@host"
string(4) "user"
string(2) "/c"
string(5) "STACK"
bool(true)
bool(true)
bool(true)
string(4) "s is"
int(2)
int(2)
strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)

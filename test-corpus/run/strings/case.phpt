--TEST--
Case functions touch ASCII letters only
--FILE--
<?php
var_dump(strtolower('ÀBC'), strtoupper('àbc'), ucfirst('hello world'), lcfirst('ABC'), ucwords('hello big-world foo'), ucwords('hello big-world', '-'), strcasecmp('HELLO', 'hello'), strncasecmp('Hello', 'help', 3), strnatcmp('img12', 'img10'), strnatcasecmp('IMG2', 'img10'), strcmp('a', 'b'), strncmp('abcd', 'abef', 2));
--EXPECT--
string(4) "Àbc"
string(4) "àBC"
string(11) "Hello world"
string(3) "aBC"
string(19) "Hello Big-world Foo"
string(15) "Hello big-World"
int(0)
int(0)
int(1)
int(-1)
int(-1)
int(0)

--TEST--
Long chains don't depend on the stack
--FILE--
<?php
$code = 'return 1' . str_repeat(' + 1', 3000) . ';';
var_dump(eval($code));
$code = 'return ""' . str_repeat(' . "x"', 3000) . ';';
var_dump(strlen(eval($code)));
$code = '$a = [' . str_repeat('[', 200) . str_repeat(']', 200) . ']; return count($a, COUNT_RECURSIVE);';
var_dump(eval($code));
--EXPECT--
int(3001)
int(3000)
int(200)

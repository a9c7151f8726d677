--TEST--
ctype functions
--FILE--
<?php
foreach (['abc', 'ABC', '123', 'a1', '', ' ', "\n", '!?', 'é', 'fF0', "a\0"] as $s) { echo json_encode($s, JSON_PARTIAL_OUTPUT_ON_ERROR), ' '; foreach (['alpha', 'digit', 'alnum', 'upper', 'lower', 'space', 'punct', 'xdigit', 'cntrl', 'print', 'graph'] as $t) echo ("ctype_$t")($s) ? $t[0] . $t[1] . ' ' : ''; echo "\n"; }
--EXPECT--
"abc" al al lo xd pr gr 
"ABC" al al up xd pr gr 
"123" di al xd pr gr 
"a1" al xd pr gr 
"" 
" " sp pr 
"\n" sp cn 
"!?" pu pr gr 
"\u00e9" 
"fF0" al xd pr gr 
"a\u0000"

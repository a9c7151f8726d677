--TEST--
token_get_all and PhpToken
--FILE--
<?php
foreach (token_get_all('<?php echo "a$b" . 1.5; // c') as $t) echo is_array($t) ? token_name($t[0]) . '(' . json_encode($t[1]) . ")$t[2]" : $t, ' ';
echo "\n";
foreach (PhpToken::tokenize('<?php fn($x) => $x?->y;') as $t) echo $t->getTokenName(), $t->is(T_FN) ? '!' : '', ' ';
echo "\n";
--EXPECT--
T_OPEN_TAG("<?php ")1 T_ECHO("echo")1 T_WHITESPACE(" ")1 " T_ENCAPSED_AND_WHITESPACE("a")1 T_VARIABLE("$b")1 " T_WHITESPACE(" ")1 . T_WHITESPACE(" ")1 T_DNUMBER("1.5")1 ; T_WHITESPACE(" ")1 T_COMMENT("\/\/ c")1 
T_OPEN_TAG T_FN! ( T_VARIABLE ) T_WHITESPACE T_DOUBLE_ARROW T_WHITESPACE T_VARIABLE T_NULLSAFE_OBJECT_OPERATOR T_STRING ;

--TEST--
Single-quoted strings know two escapes
--FILE--
<?php
echo 'a\'b\\c\nd\x41$e{$f}', "\n";
echo 'line
break', "\n", strlen('\\\''), "\n";
--EXPECT--
a'b\c\nd\x41$e{$f}
line
break
2

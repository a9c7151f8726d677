--TEST--
print is an expression of value 1, echo takes a list
--FILE--
<?php
echo 'a', 1, 2.5, true, null, "\n"; print 'b' . "\n"; $r = print ''; echo $r, "\n";
true and print "and\n"; echo (print 'x') + 1, "\n";
--EXPECT--
a12.51
b
1
and
x2

--TEST--
What is no reference but yielded or returned by reference
--FILE--
<?php
$x = 1;
function &same(&$v) { return $v; }
function value() { return 5; }
function &gen(&$v) { yield 'constant'; yield value(); yield same($v); }
foreach (gen($x) as &$r) { echo $r, "\n"; $r = 'changed'; }
echo $x, "\n";
function &returns() { return value(); }
echo returns(), "\n";
--EXPECTF--

Notice: Only variable references should be yielded by reference in %s on line 5
constant

Notice: Only variable references should be yielded by reference in %s on line 5
5
1
changed

Notice: Only variable references should be returned by reference in %s on line 8
5

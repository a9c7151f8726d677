--TEST--
Code with an anonymous class that is loaded again declares another class
--FILE--
<?php
function make($n) { return eval("return new class { public \$p$n = $n; };"); }
$a = make(1);
$b = make(2);
echo json_encode([$a, $b]), "\n";
var_dump(get_class($a) === get_class($b));
function same() { return new class {}; }
var_dump(get_class(same()) === get_class(same()));
--EXPECT--
[{"p1":1},{"p2":2}]
bool(false)
bool(true)

--TEST--
??= assigns only where there is nothing
--FILE--
<?php
function value($x) { echo "[$x]"; return $x; }
$a ??= value(1); $a ??= value(2);
$b['x']['y'] ??= value(3); $b['x']['y'] ??= value(4); $b['n'] = null; $b['n'] ??= value(5);
$o = new stdClass; $o->p ??= value(6); $o->p ??= value(7);
class S { static $s; } S::$s ??= value(8);
echo "\n", json_encode([$a, $b, $o, S::$s]), "\n";
--EXPECT--
[1][3][5][6][8]
[1,{"x":{"y":3},"n":5},{"p":6},8]

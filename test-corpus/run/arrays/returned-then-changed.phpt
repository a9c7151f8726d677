--TEST--
A returned array belongs to the caller
--FILE--
<?php
function &never() { static $x = [1]; return $x; }
class R { public $a = [1, 2]; function all() { return $this->a; } }
$o = new R; $x = $o->all(); $x[0] = 'changed';
echo json_encode([$o->a, $x]), "\n"; $y = never(); $y[] = 2;
echo json_encode([$y, never()]), "\n";
foreach ($o->all() as $k => $v) { $o->a[] = $v; } echo json_encode($o->a), "\n";
--EXPECT--
[[1,2],["changed",2]]
[[1,2],[1]]
[1,2,1,2]

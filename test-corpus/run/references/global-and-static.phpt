--TEST--
global and static variables are references
--FILE--
<?php
$g = 1;
function a() { global $g, $h; $g++; $h = 'made'; unset($g); return isset($g); }
var_dump(a(), $g, $h);
function s() { static $n = 0, $l = []; $n++; $l[] = $n; return [$n, count($l)]; }
s(); echo json_encode(s()), "\n";
function rebind() { global $g; $other = 'other'; $g = &$other; $g = 'local'; }
rebind(); echo $g, "\n";
--EXPECT--
bool(false)
int(2)
string(4) "made"
[2,2]
2

--TEST--
unset breaks a binding and nothing else
--FILE--
<?php
$a = ['x' => 1]; $b = &$a['x']; unset($a['x']); $b = 2;
echo json_encode($a), "\n";
function f(&$p) { unset($p); $p = 'local'; } $v = 'v'; f($v);
echo $v, "\n"; $o = new stdClass; $o->p = 1; $r = &$o->p;
unset($o->p); $r = 5; var_dump(isset($o->p));
unset($o->nothing, $undefinedHere, $a['q']['r']); echo "ok\n";
--EXPECT--
[]
v
bool(false)
ok

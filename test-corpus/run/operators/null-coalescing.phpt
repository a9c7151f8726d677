--TEST--
?? asks without warnings, at any depth
--FILE--
<?php
$a = ['x' => ['y' => null, 'z' => 0]]; $o = new stdClass; $o->p = null;
var_dump($u ?? 'undefined', $a['x']['y'] ?? 'null', $a['x']['z'] ?? 'zero', $a['q']['r']['s'] ?? 'deep', $o->p->q ?? 'prop', $o->m['k'] ?? 'item', 'str'[9] ?? 'offset', null ?? null ?? 3);
function f() { echo 'called '; return null; }
var_dump(f() ?? 'result', (f() ?? $zz) ?? 'last');
--EXPECTF--
string(9) "undefined"
string(4) "null"
int(0)
string(4) "deep"
string(4) "prop"
string(4) "item"
string(6) "offset"
int(3)
called called 
Warning: Undefined variable $zz in %s on line 5
string(6) "result"
string(4) "last"

--TEST--
Variable variables, of arrays and properties
--FILE--
<?php
$a = 'b'; $b = 'c'; $c = 'deep'; echo $$$a, ${'b'}, "${$a}", "\n";
$$a = 'changed'; echo $b, "\n"; $arr = ['x' => 'name'];
${$arr['x']} = 1; echo $name, "\n"; $o = new stdClass; $p = 'prop';
$o->$p = ['k' => 'v']; echo $o->$p['k'], $o->{'pr' . 'op'}['k'], "\n";
foreach (['v1', 'v2'] as $i => $n) $$n = $i; echo $v1, $v2, "\n";
unset($$p); var_dump(isset($prop)); $f = 'this';
class T { function m() { $n = 'this'; return $$n instanceof T; } }
var_dump((new T)->m());
--EXPECTF--
Deprecated: Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead in %s on line 2
deepcc
changed
1
vv
01
bool(false)
bool(true)

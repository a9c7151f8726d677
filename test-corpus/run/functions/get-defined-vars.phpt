--TEST--
get_defined_vars and variable variables in functions
--XFAIL--
PHP prints `{"a":1,"c":3,"n":"dyn","x y":5,"v":1,"k":0,"dyn":4}` where phpc prints `{"a":1,"c":3,"n":"dyn","dyn":4,"x y":5,"v":1,"k":0}`.
--FILE--
<?php
function f($a, $b = 2) { $c = 3; $n = 'dyn'; $$n = 4; ${'x y'} = 5; unset($b); foreach ([1] as $k => $v); return get_defined_vars(); }
echo json_encode(f(1)), "\n";
function g() { $name = 'v'; $v = ['k' => 'x']; echo $$name['k'], ${'na' . 'me'}, "\n"; $o = new stdClass; $o->p = 'name'; return ${$o->p}; }
echo g(), "\n";
--EXPECT--
{"a":1,"c":3,"n":"dyn","x y":5,"v":1,"k":0,"dyn":4}
xv
v

--TEST--
compact and extract
--FILE--
<?php
function f() { $a = 1; $b = [2]; $r = compact('a', ['b', ['a']], 'missing'); return $r; }
echo json_encode(f()), "\n";
function g($arr) { $x = 'old'; $n = extract($arr); return [$x, $y ?? null, $n]; }
echo json_encode([g(['x' => 'new', 'y' => 1, '1' => 'no', 'bad name' => 2]), (function () { $x = 1; extract(['x' => 2, 'z' => 3], EXTR_SKIP); return [$x, $z]; })(), (function () { extract(['x' => 2], EXTR_PREFIX_ALL, 'p'); return $p_x; })()]), "\n";
function refs() { $src = ['v' => 1]; extract($src, EXTR_REFS); $v = 5; return $src; }
echo json_encode(refs()), "\n";
--EXPECTF--
Warning: compact(): Undefined variable $missing in %s on line 2
{"a":1,"b":[2]}
[["new",1,2],[1,3],2]
{"v":5}

--TEST--
By-reference parameters reach variables, elements and properties
--FILE--
<?php
function set(&$x, $v) { $x = $v; } set($new, 1);
set($arr['a']['b'], 2); $o = new stdClass; set($o->p, 3);
set($o->q['r'], 4); class S { static $s; } set(S::$s, 5);
$name = 'dyn'; set($$name, 6);
echo json_encode([$new, $arr, $o, S::$s, $dyn]), "\n";
function swap(&$a, &$b) { [$a, $b] = [$b, $a]; } $l = [1, 2];
swap($l[0], $l[1]); echo json_encode($l), "\n";
--EXPECT--
[1,{"a":{"b":2}},{"p":3,"q":{"r":4}},5,6]
[2,1]

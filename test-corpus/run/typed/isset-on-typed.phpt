--TEST--
isset, empty and ?? on locals, elements and properties of known types
--FILE--
<?php
class A { public ?int $n = null; public int $i = 0; public array $a = ['k' => null, 'z' => 0]; public ?A $o = null; }
function f(A $a, ?array $arr, string $s, int $i) { return [isset($a->n), isset($a->i), isset($a->a['k']), isset($a->a['z']), isset($a->o->o), isset($arr['x']['y']), isset($s[1]), isset($s[9]), isset($i), empty($i), empty($s), empty($arr), $a->n ?? 'n', $a->o->i ?? 'oi', $arr['x'] ?? 'ax', isset($undefined), isset($arr, $s), isset($a->a['k']) || isset($a->a['z'])]; }
echo json_encode([f(new A, null, 'ab', 0), f(new A, ['x' => ['y' => 1]], '', 5)]), "\n";
--EXPECT--
[[false,true,false,true,false,false,true,false,true,true,false,true,"n","oi","ax",false,false,true],[false,true,false,true,false,true,false,false,true,false,true,false,"n","oi",{"y":1},false,true,true]]

--TEST--
Interpolation in its simple and its braced forms
--FILE--
<?php
$name = 'x'; $list = ['a', 'k' => 'v', -2 => 'neg', 'n' => ['m' => 'deep']];
$object = new class { public $p = 'prop'; public $list = [1, 2]; function m($x = 1) { return "m$x"; } };
$i = 0; $key = 'k';
echo "$name $list[0] $list[k] $list[-2] $list[$i] $list[$key] $object->p\n";
echo "{$name}s {$list['n']['m']} {$object->list[1]} {$object->m(7)} {$object->m()}[0]\n";
echo "$object->p->q $name[0] $ name {$name[0]} { $name } \$name \{$name}\n";
--EXPECT--
x a v neg a v prop
xs deep 2 m7 m1[0]
prop->q x $ name x { x } $name \{x}

--TEST--
An assignment with ??= evaluates its keys and objects once
--FILE--
<?php
function id($x) { echo "id($x) "; return $x; }
$list = [];
$list[id('a')][id('b')] ??= 1;
$list[id('a')][id('b')] ??= 2;
$keys = ['k' => 'x'];
$object = new stdClass;
$object->{id('p')} ??= 3;
$object->{id('p')} ??= 4;
$list[$keys['k']] ??= id('value');
echo json_encode([$list, $object]), "\n";
--EXPECT--
id(a) id(b) id(a) id(b) id(p) id(p) id(value) [{"a":{"b":1},"x":"value"},{"p":3}]

--TEST--
serialize and unserialize of references, objects and nested values
--FILE--
<?php
class P { public $a = 1; protected $b = [2]; private $c = 'x'; public ?P $self = null; }
$p = new P; $p->self = $p;
echo str_replace("\0", '~', $s = serialize($p)), "\n";
$u = unserialize($s); var_dump($u->self === $u); $x = 1;
$arr = ['r' => &$x, 's' => &$x, 'n' => null, 'f' => 0.1, 'b' => true, 'e' => [[]]];
echo $s = serialize($arr), "\n"; $u = unserialize($s);
$u['r'] = 'both'; echo $u['s'], "\n";
var_dump(@unserialize('garbage'), unserialize('b:0;'), unserialize(serialize(PHP_INT_MIN)));
print_r(unserialize('O:7:"Unknown":1:{s:1:"a";i:1;}'));
var_dump(unserialize(serialize(new P), ['allowed_classes' => false]) instanceof __PHP_Incomplete_Class);
enum E: string { case A = 'a'; } echo serialize(E::A), "\n";
try { serialize(fn() => 1); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
unserialize('a:1:{i:0;');
--EXPECTF--
O:1:"P":4:{s:1:"a";i:1;s:4:"~*~b";a:1:{i:0;i:2;}s:4:"~P~c";s:1:"x";s:4:"self";r:1;}
bool(true)
a:6:{s:1:"r";i:1;s:1:"s";R:2;s:1:"n";N;s:1:"f";d:0.1;s:1:"b";b:1;s:1:"e";a:1:{i:0;a:0:{}}}
both
bool(false)
bool(false)
int(-9223372036854775808)
__PHP_Incomplete_Class Object
(
    [__PHP_Incomplete_Class_Name] => Unknown
    [a] => 1
)
bool(true)
E:3:"E:A";
Serialization of 'Closure' is not allowed

Warning: unserialize(): Error at offset 9 of 9 bytes in %s on line 14

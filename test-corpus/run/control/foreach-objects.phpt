--TEST--
foreach over objects sees accessible properties
--FILE--
<?php
class A { public $a = 1; protected $b = 2; private $c = 3; public $u; function all() { foreach ($this as $k => $v) echo "$k=" . json_encode($v) . ' '; echo "\n"; } }
$o = new A; $o->dyn = 4;
foreach ($o as $k => $v) echo "$k=" . json_encode($v) . ' ';
echo "\n"; $o->all();
class B extends A { private $c = 'b'; public int $uninit; function sub() { foreach ($this as $k => $v) echo $k, ' '; } } (new B)->sub();
echo "\n";
foreach ((object) ['x' => 1, '5' => 2] as $k => $v) echo gettype($k), $v;
echo "\n"; foreach (5 as $x); foreach (null as $x);
--EXPECTF--
Deprecated: Creation of dynamic property A::$dyn is deprecated in %s on line 3
a=1 u=null dyn=4 
a=1 b=2 c=3 u=null dyn=4 
a b u c 
string1string2

Warning: foreach() argument must be of type array|object, int given in %s on line 9

Warning: foreach() argument must be of type array|object, null given in %s on line 9

--TEST--
Inside its magic method a property is a plain one
--FILE--
<?php
class A { function __get($n) { return $this->$n ?? "default $n"; } function __set($n, $v) { $this->$n = $v; } }
$a = new A; echo $a->x, "\n"; @$a->y = 1; echo $a->y, "\n";
class B { function __get($n) { echo "[$n]"; return $this->$n; } }
echo @(new B)->z, "\n";
class C { public $u = 1; function __construct() { unset($this->u); } function __get($n) { return "lazy $n"; } }
echo (new C)->u, "\n";
--EXPECT--
default x
1
[z]
lazy u

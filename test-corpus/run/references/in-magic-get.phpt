--TEST--
Indirect changes of overloaded properties
--FILE--
<?php
class A { private $d = ['l' => [1]]; function &__get($n) { return $this->d[$n]; } }
class B { private $d = ['l' => [1]]; function __get($n) { return $this->d[$n]; } }
$a = new A; $a->l[] = 2; echo json_encode($a->l), "\n"; $b = new B;
$b->l[] = 2; echo json_encode($b->l), "\n";
--EXPECTF--
[1,2]

Notice: Indirect modification of overloaded property B::$l has no effect in %s on line 5
[1]

--TEST--
Own methods win over traits, traits over parents; static variables per class
--FILE--
<?php
class Base { function m() { return 'base'; } function n() { return 'base n'; } }
trait T { function m() { return 'trait>' . parent::m(); } function n() { return 'trait n'; } function count() { static $c = 0; return ++$c; } }
class A extends Base { use T; function n() { return 'own>' . parent::n(); } }
class B extends Base { use T; }
echo (new A)->m(), (new A)->n(), (new B)->n(), (new A)->count(), (new A)->count(), (new B)->count(), "\n";
--EXPECT--
trait>baseown>base ntrait n121

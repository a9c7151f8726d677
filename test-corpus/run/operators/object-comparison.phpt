--TEST--
Objects compare by class and properties, identity with ===
--FILE--
<?php
class P { public $a = 1; public $b; function __construct($b = 0) { $this->b = $b; } }
class Q extends P {}
var_dump(new P(1) == new P(1), new P(1) === new P(1), new P(1) == new P(2), new P(1) == new Q(1), new P(1) <=> new P(2), new P(3) > new P(2));
$p = new P; $p->b = $p; var_dump($p == $p, $p === $p);
var_dump(new P == 1);
--EXPECTF--
bool(true)
bool(false)
bool(false)
bool(false)
int(-1)
bool(true)
bool(true)
bool(true)

Notice: Object of class P could not be converted to int in %s on line 6
bool(true)

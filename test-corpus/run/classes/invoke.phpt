--TEST--
__invoke makes an object callable
--FILE--
<?php
class I { function __invoke($x, ...$r) { return "i$x" . count($r); } }
$i = new I;
echo $i(1, 2, 3), array_map($i, ['m'])[0], call_user_func($i, 'c'), (new I)('n'), is_callable($i) ? 'callable' : '', Closure::fromCallable($i)('f'), $i->__invoke('d'), "\n";
class P { public $i; function __construct() { $this->i = new I; } function go() { return ($this->i)('go'); } }
echo (new P)->go(), "\n";
--EXPECT--
i12im0ic0in0callableif0id0
igo0

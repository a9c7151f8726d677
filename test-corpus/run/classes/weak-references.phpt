--TEST--
WeakReference and WeakMap
--FILE--
<?php
$o = new stdClass; $w = WeakReference::create($o);
var_dump($w->get() === $o, WeakReference::create($o) === $w);
$m = new WeakMap; $m[$o] = ['data']; $k = new stdClass; $m[$k] = 2;
echo count($m), json_encode($m[$o]), isset($m[$k]) ? 'set' : '', "\n";
foreach ($m as $obj => $v) echo get_class($obj), json_encode($v), ' ';
unset($m[$k]); echo count($m), "\n";
try { $m['str'] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $m[new stdClass]; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
bool(true)
bool(true)
2["data"]set
stdClass["data"] stdClass2 1
WeakMap key must be an object
Object stdClass#6 not contained in WeakMap

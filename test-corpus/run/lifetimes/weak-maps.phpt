--TEST--
A WeakMap loses its entries as their keys die
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
$map = new WeakMap; $key = new stdClass; $other = new stdClass;
$map[$key] = new D('value'); $map[$other] = [];
$map[$other][] = 1; $map[$other]['k']['n'] = 2;
echo count($map), json_encode($map[$other]), "\n";
$key = null; echo count($map), "\n";
$map[$other] = new D('replaced'); $map[$other] = 5;
foreach ($map as $k => &$v) $v++;
unset($v);
var_dump($map[$other], isset($map[new stdClass]));
unset($map[$other]); echo count($map), "\n";
foreach ([fn() => $map[1] = 2, fn() => $map[] = 1, fn() => $map[][1] = 1, fn() => $map[new stdClass]] as $f) {
    try { $f(); } catch (Error $e) { echo preg_replace('/#\d+/', '#', $e->getMessage()), "\n"; }
}
$o = new D('referenced'); $w = WeakReference::create($o);
var_dump($w === WeakReference::create($o), $w->get() === $o);
$o = null; var_dump($w->get());
--EXPECT--
2{"0":1,"k":{"n":2}}
~value
1
~replaced
int(6)
bool(false)
0
WeakMap key must be an object
Cannot append to WeakMap
Cannot append to WeakMap
Object stdClass# not contained in WeakMap
bool(true)
bool(true)
~referenced
NULL

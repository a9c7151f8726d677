--TEST--
readonly properties are written once, from inside
--FILE--
<?php
class R { public readonly int $a; public readonly array $l; function __construct() { $this->l = [1]; } function init($v) { $this->a = $v; return $this; } function change() { $this->l[] = 2; } function ref() { $r = &$this->l; } function __clone() { $this->l = ['cloned']; } }
$r = new R; var_dump(isset($r->a)); $r->init(5); echo $r->a, "\n";
foreach ([fn() => $r->init(6), fn() => $r->a = 1, fn() => $r->change(), fn() => $r->ref(), function () use ($r) { unset($r->a); }, function () use ($r) { $r->l[0] = 9; }, function () use ($r) { $r->a++; }, function () use ($r) { foreach ($r as $k => &$v); }] as $f) { try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
$c = clone $r; echo json_encode([$c, $r]), "\n";
try { $n = new R; $n->a = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
bool(false)
5
Cannot modify readonly property R::$a
Cannot modify readonly property R::$a
Cannot indirectly modify readonly property R::$l
Cannot indirectly modify readonly property R::$l
Cannot unset readonly property R::$a
Cannot indirectly modify readonly property R::$l
Cannot modify readonly property R::$a
Cannot acquire reference to readonly property R::$a
[{"a":5,"l":["cloned"]},{"a":5,"l":[1]}]
Cannot modify protected(set) readonly property R::$a from global scope

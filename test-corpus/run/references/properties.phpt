--TEST--
References to and from properties
--FILE--
<?php
class P { public $a = 1; public $l = []; public int $typed = 1; }
$p = new P; $r = &$p->a; $r = 'r'; $q = clone $p; $q->a = 'clone';
$x = 'x'; $p->l['k'] = &$x; $x = 'y';
echo json_encode([$p, $r]), "\n"; $t = &$p->typed; $t = '42';
var_dump($p->typed);
try { $t = 'abc'; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$o = new stdClass; $o->dyn = &$x; $x = 'z'; echo $o->dyn, "\n";
--EXPECT--
[{"a":"clone","l":{"k":"y"},"typed":1},"clone"]
int(42)
Cannot assign string to reference held by property P::$typed of type int
z

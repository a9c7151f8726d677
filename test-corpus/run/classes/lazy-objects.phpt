--TEST--
Lazy ghosts and proxies
--FILE--
<?php
class S { public $a = 1; public int $b; function __construct($b = 2) { echo "init "; $this->b = $b; } function sum() { return $this->a + $this->b; } }
$r = new ReflectionClass(S::class);
$g = $r->newLazyGhost(function (S $s) { $s->__construct(5); });
var_dump($r->isUninitializedLazyObject($g)); echo get_class($g), "\n";
echo $g->sum(), "\n"; var_dump($r->isUninitializedLazyObject($g));
$p = $r->newLazyProxy(function () { return new S(7); });
echo $p->b, $p->a, "\n";
$q = $r->newLazyGhost(fn($s) => $s->__construct());
$r->getProperty('a')->setRawValueWithoutLazyInitialization($q, 'raw');
echo $q->a, "\n"; echo $q->b, $q->a, "\n";
--EXPECT--
bool(true)
S
init 6
bool(false)
init 71
raw
init 2raw

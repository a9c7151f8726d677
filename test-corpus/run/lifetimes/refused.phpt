--TEST--
A new object that nothing takes dies at once
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } function m() { echo "m\n"; } }
class Typed { public int $i = 0; }
function attempt($f) { try { $f(); } catch (Throwable $e) { echo get_class($e), "\n"; } unset($e); echo "caught\n"; }
attempt(function () { $t = new Typed; $t->i = new D('property'); });
attempt(fn() => new D('left') + new D('right'));
attempt(fn() => [new D('callable'), 'm']());
attempt(function () { $r = new ReflectionMethod(new D('looked at'), 'm'); echo $r->name, "\n"; });
$f = new Fiber(function () { yield 1; }); $f->start(); $d = new D('fiber');
$g = new Fiber(function () use ($d) { Fiber::suspend(); }); unset($d); $g->start(); $g = null;
echo spl_object_id((object) ['a' => 1]) === spl_object_id((object) []) ? "same\n" : "other\n";
class Pair { public $other; function __destruct() { unset($this->other); } }
$a = new Pair; $b = new Pair; $a->other = $b; $b->other = $a; unset($a, $b);
var_dump(gc_collect_cycles());
echo "end\n";
--EXPECT--
~property
TypeError
caught
~left
~right
TypeError
caught
m
~callable
caught
~looked at
m
caught
~fiber
same
int(1)
end

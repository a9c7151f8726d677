--TEST--
gc_collect_cycles() destructs objects and arrays that hold only each other
--FILE--
<?php
class Node { public $other; public $list = []; function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
$a = new Node('a'); $a->other = $a; unset($a);
var_dump(gc_collect_cycles());
$b = new Node('b'); $c = new Node('c'); $b->other = $c; $c->list[] = $b; $kept = $c; unset($b, $c);
var_dump(gc_collect_cycles());
$kept = null;
var_dump(gc_collect_cycles());
$array = [1]; $array[] = &$array; unset($array);
var_dump(gc_collect_cycles());
$o = new stdClass; $o->f = function () use ($o) {}; $w = WeakReference::create($o); unset($o);
var_dump($w->get() !== null, gc_collect_cycles(), $w->get());
class Phoenix { public $self; function __destruct() { echo "burns\n"; $GLOBALS['saved'] = $this; } }
$p = new Phoenix; $p->self = $p; unset($p);
var_dump(gc_collect_cycles(), get_class($saved));
class Bomb { public $self; function __construct(public $n) { $this->self = $this; } function __destruct() { throw new Exception($this->n); } }
new Bomb('first'); new Bomb('second');
try { gc_collect_cycles(); } catch (Exception $e) { echo $e->getMessage(), ' after ', $e->getPrevious()->getMessage(), "\n"; }
echo "end\n";
--EXPECT--
~a
int(1)
int(0)
~c
~b
int(3)
int(1)
bool(true)
int(2)
NULL
burns
int(0)
string(7) "Phoenix"
second after first
end

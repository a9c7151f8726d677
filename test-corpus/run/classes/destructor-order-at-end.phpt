--TEST--
Destructors at the end of the script, and exceptions in them
--FILE--
<?php
class D { public $o; function __construct(public $n) {} function __destruct() { echo "~$this->n\n"; } }
$a = new D('first'); $b = new D('second'); $b->o = $a;
function g() { static $s; $s = new D('static'); } g();
class H { static $d; } H::$d = new D('static prop');
$cycle = new D('cycle'); $cycle->o = $cycle; unset($cycle);
echo gc_collect_cycles() > 0 ? "collected\n" : "none\n"; echo "end\n";
--EXPECT--
~cycle
collected
end
~second
~first
~static
~static prop

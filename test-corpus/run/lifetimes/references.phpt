--TEST--
References and closures hold objects as long as somebody has them
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function one() { $x = new D('local'); $y = &$x; $y = new D('replaced'); unset($x); echo "unset\n"; }
one(); echo "after\n";
function byReference(&$p) { $p = new D('new'); }
$v = new D('old'); byReference($v); $v = null; echo "nulled\n";
$o = new D('captured'); $f = function () use ($o) { return $o->n; }; unset($o);
echo $f(), $f(), "\n"; $f = null; echo "closure gone\n";
$r = new D('by reference'); $g = function () use (&$r) { $r = null; }; $g(); echo "called\n";
function counter() { static $s; $s = new D('static'); }
counter(); counter();
class S { static $p; } S::$p = new D('property'); S::$p = null; echo "static property\n";
$list = [new D('element')]; foreach ($list as &$e) { $e = null; } echo "by foreach\n";
try { $t = new D('try'); static $t; } catch (Exception) { }
$stack = []; array_push($stack, new D('pushed')); array_pop($stack); echo "popped\n";
echo "end\n";
--EXPECT--
~local
unset
~replaced
after
~old
~new
nulled
capturedcaptured
~captured
closure gone
~by reference
called
~static
~property
static property
~element
by foreach
~try
~pushed
popped
end
~static

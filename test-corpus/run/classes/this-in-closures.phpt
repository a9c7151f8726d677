--TEST--
$this in closures, arrow functions and static functions
--FILE--
<?php
class A { public $v = 1; function f() { return [function () { return $this->v; }, fn() => $this->v + 1, static fn() => isset($this), fn() => fn() => $this->v + 2]; } function each($l) { return array_map(fn($x) => $x + $this->v, $l); } static function s() { return function () { return isset($this); }; } }
$a = new A; $f = $a->f(); $a->v = 10;
echo $f[0](), $f[1](), json_encode($f[2]()), $f[3]()(), json_encode($a->each([1, 2])), json_encode((A::s())()), "\n";
try { (function () { return $this->v; })(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class S { static function t() { return $this; } }
try { S::t(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class N { function inst() { return isset($this); } }
try { N::inst(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
1011false12[11,12]false
Using $this when not in object context
Using $this when not in object context
Non-static method N::inst() cannot be called statically

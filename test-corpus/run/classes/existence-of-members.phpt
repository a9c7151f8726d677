--TEST--
What exists and what can be called, asked in and outside of classes
--FILE--
<?php
abstract class Base { private $hidden = 1; private function secret() { } abstract static function later(); function asks() { return property_exists($this, 'hidden'); } }
class Child extends Base { static function later() { } }
$child = new Child;
var_dump(method_exists($child, 'secret'), method_exists('Child', 'secret'), $child->asks(), method_exists('Closure', '__invoke'));
var_dump(is_callable('Base::later'), is_callable('Child::later'));
var_dump(method_exists(new IteratorIterator(new ArrayIterator([])), 'offsetGet'));
foreach ((object) ["\0A\0b" => 1, "\0*\0c" => 2] as $k => $v) { echo "$k=$v "; }
echo "\n";
$s = 'abc';
foreach ([function () use ($s) { $s['2x']['y'] += 1; }, function () use ($s) { $s[][] = 1; }, function () use ($s) { $r = &$s['1x']; }] as $f) {
    try {
        $f();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
var_dump(sqrt(-1) == false);
class Guarded { function __isset($n) { return true; } function &__get($n) { $x = isset($this->list[$n]) ? 'list' : "got $n"; return $x; } }
echo (new Guarded)->a, "\n";
--EXPECTF--
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
b=1 c=2 

Warning: Illegal string offset "2x" in %s on line 11
Cannot use string offset as an array
[] operator not supported for strings

Warning: Illegal string offset "1x" in %s on line 11
Cannot create references to/from string offsets
bool(false)
got a

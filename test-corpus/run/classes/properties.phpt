--TEST--
Declared, undeclared and unset properties
--FILE--
<?php
class A { public $a = 1, $b; protected $c = [1]; private ?int $d = null; public int $typed; const X = 2; public $e = self::X * 2; }
$o = new A; $o->b = 'b'; var_dump($o); unset($o->a);
var_dump(isset($o->a), $o->a ?? 'gone', property_exists($o, 'a'));
$o->a = 'back'; echo json_encode($o), "\n";
$n = 'b'; echo $o->$n, $o->{'e'}, "\n"; echo $o->missing, "\n";
try { echo $o->typed; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo $o->c; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $o->d = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
object(A)#1 (5) {
  ["a"]=>
  int(1)
  ["b"]=>
  string(1) "b"
  ["c":protected]=>
  array(1) {
    [0]=>
    int(1)
  }
  ["d":"A":private]=>
  NULL
  ["typed"]=>
  uninitialized(int)
  ["e"]=>
  int(4)
}
bool(false)
string(4) "gone"
bool(true)
{"a":"back","b":"b","e":4}
b4

Warning: Undefined property: A::$missing in %s on line 6

Typed property A::$typed must not be accessed before initialization
Cannot access protected property A::$c
Cannot access private property A::$d

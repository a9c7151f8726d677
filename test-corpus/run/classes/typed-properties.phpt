--TEST--
Typed properties coerce, refuse, and start uninitialised
--FILE--
<?php
class T { public int $i = 0; public ?string $s; public float $f = 1; public array|bool $u = []; public self $me; public iterable $it = []; public static int $st = 5; }
$t = new T; $t->i = '12'; $t->f = 3; $t->s = 4.5; $t->u = 1;
var_dump($t->i, $t->f, $t->s, $t->u);
foreach ([fn() => $t->i = 'x', fn() => $t->me = new stdClass, fn() => $t->it = 5, fn() => T::$st = null, fn() => $t->i += 1.5, fn() => $t->u = 'str'] as $f) { try { var_dump($f()); } catch (TypeError $e) { echo $e->getMessage(), "\n"; } }
try { $t->me; } catch (Error $e) { echo $e->getMessage(), "\n"; }
unset($t->i);
try { $t->i++; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$t->i = PHP_INT_MAX;
try { $t->i++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump($t);
--EXPECTF--
int(12)
float(3)
string(3) "4.5"
bool(true)
Cannot assign string to property T::$i of type int
Cannot assign stdClass to property T::$me of type T
Cannot assign int to property T::$it of type Traversable|array
Cannot assign null to property T::$st of type int

Deprecated: Implicit conversion from float 13.5 to int loses precision in %s on line 5
int(13)
bool(true)
Typed property T::$me must not be accessed before initialization
Typed property T::$i must not be accessed before initialization
Cannot increment property T::$i of type int past its maximal value
object(T)#1 (5) {
  ["i"]=>
  int(9223372036854775807)
  ["s"]=>
  string(3) "4.5"
  ["f"]=>
  float(3)
  ["u"]=>
  bool(true)
  ["me"]=>
  uninitialized(T)
  ["it"]=>
  array(0) {
  }
}

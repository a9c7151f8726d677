--TEST--
Typed properties coerce through references
--FILE--
<?php
class T { public int $i = 1; public ?string $s = null; public int|string $u = 1; }
$t = new T; $r = &$t->i; $r = '5'; var_dump($t->i); $r += 1.0;
var_dump($t->i);
try { $r = null; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$s = &$t->s; $s = 12; var_dump($t->s);
$f = function (&$x) { $x = []; };
try { $f($t->u); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$t->u = &$r;
try { $r = 'text'; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump($t);
--EXPECT--
int(5)
int(6)
Cannot assign null to reference held by property T::$i of type int
string(2) "12"
Cannot assign array to reference held by property T::$u of type string|int
Cannot assign string to reference held by property T::$i of type int
object(T)#1 (3) {
  ["i"]=>
  &int(6)
  ["s"]=>
  &string(2) "12"
  ["u"]=>
  &int(6)
}

--TEST--
Interfaces with constants, static methods and inheritance
--FILE--
<?php
interface A { const X = 'x'; function a(int $p): ?string; }
interface B { static function b(); }
interface C extends A, B, Countable {}
class D implements C { function a(int|string $p, $extra = 1): string { return "a$p$extra" . self::X; } static function b() { return 'b' . static::X; } function count(): int { return 7; } }
$d = new D; echo $d->a('z'), D::b(), count($d), D::X, C::X, "\n";
var_dump($d instanceof A, $d instanceof C, class_implements($d), interface_exists('B'), in_array('A', get_declared_interfaces()));
--EXPECT--
az1xbx7xx
bool(true)
bool(true)
array(4) {
  ["C"]=>
  string(1) "C"
  ["Countable"]=>
  string(9) "Countable"
  ["B"]=>
  string(1) "B"
  ["A"]=>
  string(1) "A"
}
bool(true)
bool(true)

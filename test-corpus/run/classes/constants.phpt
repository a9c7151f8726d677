--TEST--
Class constants: visibility, types, final, dynamic fetch, expressions
--FILE--
<?php
interface HasC { const I = 'i'; }
class A implements HasC { const A = 1, B = self::A + 1; private const P = 'p'; final public const F = [1, 'k' => ['x' => 'deep']]; const string T = 'typed' . self::I; static function p() { return self::P; } const E = Suit::Hearts; }
enum Suit: string { case Hearts = 'H'; const D = self::Hearts; }
class B extends A { const A = 10; }
$n = 'B';
echo A::B, B::B, B::A, A::p(), A::F['k']['x'], A::T, A::I, B::{$n}, A::E->value, Suit::D->name, "\n";
$o = new B; echo $o::A, "\n";
foreach (['P', 'NONE'] as $c) { try { echo A::{$c}; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
echo constant('A::B'), constant('Suit::Hearts')->value, var_export(defined('A::ZZ'), true), "\n";
class Loop { const X = self::Y; const Y = self::X; }
try { echo Loop::X; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
2210pdeeptypedii2HHearts
10
Cannot access private constant A::P
Undefined constant A::NONE
2Hfalse
Cannot declare self-referencing constant self::Y

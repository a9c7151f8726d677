--TEST--
Pure enums: cases, identity, methods, constants, interfaces
--FILE--
<?php
interface HasColor { function color(): string; }
trait Described { function describe() { return self::class . '::' . $this->name; } }
enum Suit implements HasColor { use Described; case Hearts; case Spades; const WILD = self::Spades; function color(): string { return match ($this) { self::Hearts => 'Red', self::Spades => 'Black' }; } static function rand(): self { return self::Hearts; } }
var_dump(Suit::Hearts);
echo Suit::Hearts->name, Suit::WILD->color(), Suit::rand()->describe(), count(Suit::cases()), "\n";
var_dump(Suit::Hearts === Suit::Hearts, Suit::Hearts == Suit::Spades, Suit::Hearts instanceof UnitEnum, Suit::Hearts instanceof HasColor, Suit::Hearts < Suit::Spades, Suit::cases()[1] === Suit::WILD);
function f(Suit $s = Suit::Spades) { return $s->name; }
echo f(), "\n";
foreach ([fn() => new Suit, fn() => Suit::None, function () { $s = Suit::Hearts; $s->name = 'x'; }, fn() => Suit::from('x')] as $t) { try { $t(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
$w = new WeakMap; $w[Suit::Hearts] = 1;
echo count($w), var_export(Suit::Hearts, true), json_encode(['k' => constant('Suit::Hearts')->name]), "\n";
--EXPECT--
enum(Suit::Hearts)
HeartsBlackSuit::Hearts2
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
Spades
Cannot instantiate enum Suit
Undefined constant Suit::None
Cannot modify readonly property Suit::$name
Call to undefined method Suit::from()
1\Suit::Hearts{"k":"Hearts"}

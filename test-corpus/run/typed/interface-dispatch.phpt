--TEST--
One call site, many classes
--FILE--
<?php
interface Animal { function noise(int $times = 1): string; }
abstract class Base implements Animal { protected $n = 'base'; function name() { return $this->n; } }
class Dog extends Base { protected $n = 'dog'; function noise(int $times = 2): string { return str_repeat('wuff', $times); } }
class Cat extends Base { function noise(int $times = 1, ...$more): string { return 'miau' . $times; } function name() { return 'cat:' . parent::name(); } }
final class Bird implements Animal { function __call($m, $a) { return "magic $m"; } function noise(int $times = 3): string { return "tweet$times"; } }
enum E: string implements Animal { case Cow = 'muh'; function noise(int $times = 1): string { return $this->value; } function name() { return $this->name; } }
$all = [new Dog, new Cat, new Bird, E::Cow, new class extends Dog { function noise(int $times = 9): string { return 'anon>' . parent::noise(1); } }, new Dog];
foreach ([1, 2] as $round) { foreach ($all as $a) { echo $a->name(), ' ', $a->noise(), ' ', $a->noise($round), '; '; } echo "\n"; }
foreach ([...$all, null, 'str'] as $a) { try { echo $a?->noise(times: 4) ?? 'null', ' '; } catch (Error $e) { echo $e->getMessage(), ' '; } }
--EXPECT--
dog wuffwuff wuff; cat:base miau1 miau1; magic name tweet3 tweet1; Cow muh muh; dog anon>wuff anon>wuff; dog wuffwuff wuff; 
dog wuffwuff wuffwuff; cat:base miau1 miau2; magic name tweet3 tweet2; Cow muh muh; dog anon>wuff anon>wuff; dog wuffwuff wuffwuff; 
wuffwuffwuffwuff miau4 tweet4 muh anon>wuff wuffwuffwuffwuff null Call to a member function noise() on string

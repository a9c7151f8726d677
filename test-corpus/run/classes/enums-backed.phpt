--TEST--
Backed enums: from, tryFrom, values
--FILE--
<?php
enum Status: string { case On = 'on'; case Off = 'of' . 'f'; const DEFAULT = self::On; static function labels(): array { return array_map(fn(self $s) => ucfirst($s->value), self::cases()); } }
enum Level: int { case Low = 1; case High = 1 << 4; function above(self $o): bool { return $this->value > $o->value; } }
echo Status::from('on')->name, Status::tryFrom('zz')?->name ?? 'null', Level::from('16')->name, Level::High->above(Level::Low) ? 'above' : '', implode(',', Status::labels()), json_encode([Status::On, 'l' => Level::High]), "\n";
foreach ([fn() => Status::from('x'), fn() => Level::from(99), fn() => Level::from('abc')] as $f) { try { $f(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
var_dump(Status::On, unserialize(serialize(Status::Off)) === Status::Off, array_column(Level::cases(), 'value', 'name'), Status::DEFAULT->value);
print_r(Level::Low); $m = [Status::On->value => 'x'];
echo match (Status::On) { Status::Off => 'off', Status::On => 'match' }, "\n";
--EXPECT--
OnnullHighaboveOn,Off{"0":"on","l":16}
ValueError: "x" is not a valid backing value for enum Status
ValueError: 99 is not a valid backing value for enum Level
TypeError: Level::from(): Argument #1 ($value) must be of type int, string given
enum(Status::On)
bool(true)
array(2) {
  ["Low"]=>
  int(1)
  ["High"]=>
  int(16)
}
string(2) "on"
Level Enum:int
(
    [name] => Low
    [value] => 1
)
match

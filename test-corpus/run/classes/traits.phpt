--TEST--
Traits with properties, statics, abstracts and constants
--FILE--
<?php
trait T { public $p = 'prop'; protected static $count = 0; const TC = 'const'; abstract function need(): string; static function inc() { return ++self::$count; } function hello() { return 'T ' . $this->need() . self::class . static::class . __CLASS__ . __TRAIT__ . self::TC; } }
class A { use T; function need(): string { return 'A'; } }
class B { use T; function need(): string { return 'B'; } }
class C extends A {}
echo (new C)->hello(), (new B)->hello(), A::inc(), A::inc(), B::inc(), C::inc(), A::TC, "\n";
echo json_encode([class_uses('A'), class_uses('C'), (new B)->p]), "\n";
--EXPECT--
T AACATconstT BBBBTconst1213const
[{"T":"T"},[],"prop"]

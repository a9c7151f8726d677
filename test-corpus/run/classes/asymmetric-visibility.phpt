--TEST--
Properties read and written with different visibility
--FILE--
<?php
class A { public private(set) int $a = 1; public protected(set) array $b = []; private(set) string $c = 'c'; public static private(set) int $s = 0; function __construct(public protected(set) ?string $p = null) {} function inc() { $this->a++; $this->b[] = $this->a; self::$s++; return $this; } }
class B extends A { function setB() { $this->b = ['child']; } function setA() { $this->a = 0; } }
$o = (new B('p'))->inc();
echo $o->a, json_encode($o->b), $o->c, $o->p, A::$s, "\n";
foreach ([fn() => $o->a = 5, fn() => $o->b[] = 1, fn() => $o->setA(), fn() => $o->p = 'x', fn() => A::$s = 5, function () use ($o) { unset($o->a); }, function () use ($o) { $r = &$o->b; }] as $f) { try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
$o->setB(); echo json_encode($o), "\n";
--EXPECT--
2[2]cp1
Cannot modify private(set) property A::$a from global scope
Cannot indirectly modify protected(set) property A::$b from global scope
Cannot modify private(set) property A::$a from scope B
Cannot modify protected(set) property A::$p from global scope
Cannot modify private(set) property A::$s from global scope
Cannot unset private(set) property A::$a from global scope
Cannot indirectly modify protected(set) property A::$b from global scope
{"a":2,"b":["child"],"c":"c","p":"p"}

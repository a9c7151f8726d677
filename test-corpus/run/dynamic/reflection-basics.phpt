--TEST--
Reflection of functions, classes, parameters and types
--FILE--
<?php
/** doc */ function f(int $a, ?string $b = null, A|array &...$rest): ?static_ { } class static_ {} abstract class A implements Countable { const X = 1; protected static ?int $s = 5; public readonly string $r; private function p(self $o = new B, $d = self::X): void {} abstract function ab(); } class B extends A { function ab() {} function count(): int { return 0; } } $r = new ReflectionFunction('f');
echo $r->getDocComment(), $r->getNumberOfParameters(), $r->getNumberOfRequiredParameters(), $r->getReturnType(), "\n";
foreach ($r->getParameters() as $p) echo $p->getPosition(), $p->getName(), ' ', $p->getType(), ' ', $p->isOptional() ? 'opt' : 'req', $p->isPassedByReference() ? ' ref' : '', $p->isVariadic() ? ' var' : '', $p->isDefaultValueAvailable() ? json_encode($p->getDefaultValue()) : '', "\n";
$c = new ReflectionClass('A');
echo json_encode([$c->getConstants(), array_map(fn($m) => $m->getName(), $c->getMethods()), array_map(fn($p) => (string) $p->getType() . $p->getName(), $c->getProperties()), $c->isAbstract(), $c->isInstantiable(), $c->getInterfaceNames(), (new ReflectionClass('B'))->getParentClass()->name]), "\n";
$m = new ReflectionMethod('A', 'p');
echo implode(' ', Reflection::getModifierNames($m->getModifiers())), "\n";
$o = (new ReflectionClass('B'))->newInstanceWithoutConstructor();
echo get_class($o), "\n"; $m->invoke($o, $o);
echo $c->getStaticPropertyValue('s'), "\n";
--EXPECT--
/** doc */31?static_
0a int req
1b ?string optnull
2rest A|array opt ref var
[{"X":1},["p","ab","count"],["?ints","stringr"],true,false,["Countable"],"A"]
private
B
5

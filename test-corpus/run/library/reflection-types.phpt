--TEST--
Reflection of types, enums, closures and attributes
--FILE--
<?php
enum S: string { case A = 'a'; const X = 1; }
class C { public int|string|null $u; public readonly ?self $s; function m(int $a, string ...$r): static { return $this; } private static function st() {} }
$u = (new ReflectionProperty('C', 'u'))->getType();
echo get_class($u), ' ', $u, ' ', implode(',', array_map(fn($t) => $t->getName(), $u->getTypes())), ' ', $u->allowsNull() ? 'null' : '', "\n";
$e = new ReflectionEnum('S');
echo $e->getBackingType(), $e->getCase('A')->getBackingValue(), count($e->getCases()), $e->isBacked() ? 'backed' : '', "\n";
$f = new ReflectionFunction(fn(int $x = 5, &$y = null) => $x);
echo $f->getNumberOfParameters(), $f->getParameters()[0]->getDefaultValue(), $f->getParameters()[1]->isPassedByReference() ? 'ref' : '', $f->isClosure() ? 'closure' : '', "\n";
$m = new ReflectionMethod('C::m');
echo $m->getReturnType(), $m->isVariadic() ? 'variadic' : '', $m->class, $m->isPublic() ? 'public' : '', "\n";
$r = new ReflectionClass('C');
echo $r->getShortName(), $r->hasMethod('st') ? 'st' : '', $r->isFinal() ? '' : 'not final', json_encode(array_map(fn($m) => $m->name, $r->getMethods(ReflectionMethod::IS_STATIC))), "\n";
try { new ReflectionClass('Nope'); } catch (ReflectionException $x) { echo $x->getMessage(), "\n"; }
try { new ReflectionMethod('C', 'nope'); } catch (ReflectionException $x) { echo $x->getMessage(), "\n"; }
$o = $r->newInstance(); $p = new ReflectionProperty($o, 'u');
$p->setValue($o, 5);
echo $p->getValue($o), $p->isInitialized($o) ? 'init' : '', "\n";
--EXPECTF--
ReflectionUnionType string|int|null string,int,null null
stringa1backed
25refclosure

Deprecated: Calling ReflectionMethod::__construct() with 1 argument is deprecated, use ReflectionMethod::createFromMethodName() instead in %s on line 10
staticvariadicCpublic
Cstnot final["st"]
Class "Nope" does not exist
Method C::nope() does not exist
5init

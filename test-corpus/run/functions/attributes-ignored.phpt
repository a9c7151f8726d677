--TEST--
Unknown attributes are kept and not executed
--FILE--
<?php
#[Unknown(1 + 1), Other] #[Third] function f(#[P] $x) { return $x; } #[NotLoaded\Attr] class A { #[X] const C = 1; #[Y] public $p; } $f = #[Z] fn() => 1;
$o = new #[Anon] class {}; echo f(1), A::C, $f(), "\n";
$a = (new ReflectionFunction('f'))->getAttributes();
echo count($a), $a[0]->getName(), json_encode($a[0]->getArguments()), "\n";
try { $a[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
111
3Unknown[2]
Attribute class "Unknown" not found

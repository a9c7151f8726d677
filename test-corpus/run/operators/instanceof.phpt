--TEST--
instanceof with names, strings, objects and missing classes
--FILE--
<?php
interface I {} class A implements I {} class B extends A {}
$b = new B; $name = 'a'; $o = new A;
var_dump($b instanceof A, $b instanceof I, $b instanceof $name, $b instanceof $o, $o instanceof $b, null instanceof A, $b instanceof Missing, !$b instanceof Traversable, $b instanceof ('I'));
try { $b instanceof $n; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)

Warning: Undefined variable $n in %s on line 5
Class name must be a valid object or a string

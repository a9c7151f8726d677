--TEST--
throw is an expression
--FILE--
<?php
function f($x) { return $x ?? throw new InvalidArgumentException('null'); }
$g = fn() => throw new LogicException('arrow');
foreach ([fn() => f(null), $g, fn() => true ?: throw new Exception('no'), fn() => false ?: throw new Exception('elvis'), fn() => throw (new Exception('parens'))] as $h) { try { var_dump($h()); } catch (Exception $e) { echo $e->getMessage(), "\n"; } }
try { throw 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
null
arrow
bool(true)
elvis
parens
Can only throw objects

--TEST--
assert with messages, exceptions and without
--FILE--
<?php
try { assert(1 > 2); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
try { assert(false, 'custom'); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
try { assert($x = foo($a ?? [1, 'k' => 2], fn($y) => $y . "z$y") && !isset($q->r)); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { assert(null, new DomainException('own')); } catch (DomainException $e) { echo $e->getMessage(), "\n"; }
var_dump(assert(true));
--EXPECT--
assert(1 > 2)
custom
Call to undefined function foo()
own
bool(true)

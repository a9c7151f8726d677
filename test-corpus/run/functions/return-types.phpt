--TEST--
Return types are checked and coerced
--FILE--
<?php
function i(): int { return '42'; }
function n(): ?string { return null; }
function v(): void { return; }
var_dump(i(), n(), v());
function bad(): int { return 'x'; }
function none(): int { if (false) return 1; }
function nv(): never { }
foreach (['bad', 'none', 'nv'] as $f) { try { $f(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; } }
class A { function s(): static { return new A; } function it(): iterable { return 5; } }
class B extends A {}
foreach (['s', 'it'] as $m) { try { (new B)->$m(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; } }
--EXPECT--
int(42)
NULL
NULL
bad(): Return value must be of type int, string returned
none(): Return value must be of type int, none returned
nv(): never-returning function must not implicitly return
A::s(): Return value must be of type B, A returned
A::it(): Return value must be of type Traversable|array, int returned

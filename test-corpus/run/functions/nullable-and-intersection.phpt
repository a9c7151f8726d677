--TEST--
Nullable, intersection and DNF types
--FILE--
<?php
interface X {} interface Y {} class XY implements X, Y {} class Z implements X {}
function n(?int $x) { return $x; }
function both(X&Y $o) { return 'both'; }
function dnf((X&Y)|null|array $o) { return get_debug_type($o); }
var_dump(n(null), n(1), both(new XY), dnf(null), dnf([]), dnf(new XY));
foreach ([fn() => both(new Z), fn() => dnf(new Z), fn() => n()] as $f) { try { $f(); } catch (TypeError $e) { echo preg_replace('/(, called|, 0 passed).*/', '', $e->getMessage()), "\n"; } }
--EXPECT--
NULL
int(1)
string(4) "both"
string(4) "null"
string(5) "array"
string(2) "XY"
both(): Argument #1 ($o) must be of type X&Y, Z given
dnf(): Argument #1 ($o) must be of type (X&Y)|array|null, Z given
Too few arguments to function n()

--TEST--
#[Deprecated] warns at each call
--FILE--
<?php
#[Deprecated] function old() { return 1; } #[Deprecated('use new()', since: '2.0')] function older() { return 2; }
class A { #[Deprecated(since: '1.1')] const C = 1; #[Deprecated] function m() {} }
echo old() + older(), "\n"; (new A)->m(); echo A::C, "\n";
array_map('old', []); $f = old(...); echo $f(), "\n";
--EXPECTF--
Deprecated: Function old() is deprecated in %s on line 4

Deprecated: Function older() is deprecated since 2.0, use new() in %s on line 4
3

Deprecated: Method A::m() is deprecated in %s on line 4

Deprecated: Constant A::C is deprecated since 1.1 in %s on line 4
1

Deprecated: Function old() is deprecated in %s on line 5
1

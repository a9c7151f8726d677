--TEST--
Static closures and first-class callables in constant expressions
--FILE--
<?php
const TRIM = trim(...);
class A { const UP = static function ($s) { return strtoupper($s); }; public $f = strrev(...); function __construct(public Closure $g = static function () { return 'default'; }) {} }
#[Attribute] class Check { function __construct(public Closure $test) {} }
function d($x, $f = strlen(...)) { return $f($x); }
class M { #[Check(static function ($v) { return $v > 3; })] public $p; }
echo (TRIM)(' t '), (A::UP)('up'), ((new A)->f)('abc'), ((new A)->g)(), d('four'), "\n";
var_dump(((new ReflectionProperty('M', 'p'))->getAttributes()[0]->newInstance()->test)(5));
--EXPECT--
tUPcbadefault4
bool(true)

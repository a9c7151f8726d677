--TEST--
Attributes on everything, read by reflection
--FILE--
<?php
#[Attribute(Attribute::TARGET_ALL | Attribute::IS_REPEATABLE)] class A { function __construct(public $v = null, public $n = null) {} } #[A(1), A(n: 2)] class C { #[A('const')] const X = 1; #[A('prop')] public $p; #[A('method')] function m(#[A('param')] $x) {} } enum E { #[A('case')] case K; } $r = new ReflectionClass('C');
foreach ([...$r->getAttributes(), ...$r->getReflectionConstant('X')->getAttributes(), ...$r->getProperty('p')->getAttributes(), ...$r->getMethod('m')->getAttributes(A::class), ...$r->getMethod('m')->getParameters()[0]->getAttributes(), ...(new ReflectionEnum('E'))->getCase('K')->getAttributes()] as $a) { echo $a->getName(), json_encode($a->getArguments()), $a->getTarget(), json_encode($a->newInstance()), "\n"; } #[Attribute(Attribute::TARGET_METHOD)] class OnlyM {} #[OnlyM] class Wrong {}
try { (new ReflectionClass('Wrong'))->getAttributes()[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
A[1]1{"v":1,"n":null}
A{"n":2}1{"v":null,"n":2}
A["const"]16{"v":"const","n":null}
A["prop"]8{"v":"prop","n":null}
A["method"]4{"v":"method","n":null}
A["param"]32{"v":"param","n":null}
A["case"]16{"v":"case","n":null}
Attribute "OnlyM" cannot target class (allowed targets: method)

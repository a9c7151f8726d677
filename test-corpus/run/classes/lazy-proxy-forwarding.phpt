--TEST--
An initialised proxy is its instance in all respects
--FILE--
<?php
class C { public int $a = 1; public ?string $b = null; function __construct() { $this->a = 10; } }
$class = new ReflectionClass('C');
$proxy = $class->newLazyProxy(function () { echo "made\n"; return new C; });
$class->getProperty('b')->setRawValueWithoutLazyInitialization($proxy, 'raw');
echo $proxy->b, "\n", $proxy->a, "\n";
$proxy->b = 'written';
echo json_encode($proxy), json_encode($class->initializeLazyObject($proxy)), "\n";
$copy = clone $proxy;
$copy->a = 99;
echo $proxy->a, ' ', $copy->a, "\n";
--EXPECT--
raw
made
10
{"a":10,"b":"written"}{"a":10,"b":"written"}
10 99

--TEST--
Functions, closures and parameters as text
--FILE--
<?php
function f(?int $a, string|array $b = 'x', $c = PHP_INT_MAX, ...$rest): int|false { return 1; }
echo new ReflectionFunction('f');
$outer = 1;
echo new ReflectionFunction(static fn(int $x = 1): int => $x);
foreach ((new ReflectionFunction('f'))->getParameters() as $parameter) {
    echo $parameter, "\n";
}
--EXPECTF--
Function [ <user> function f ] {
  @@ %s 2 - 2

  - Parameters [4] {
    Parameter #0 [ <required> ?int $a ]
    Parameter #1 [ <optional> array|string $b = 'x' ]
    Parameter #2 [ <optional> $c = PHP_INT_MAX ]
    Parameter #3 [ <optional> ...$rest ]
  }
  - Return [ int|false ]
}
Closure [ <user> static function {closure:%s:5} ] {
  @@ %s 5 - 5

  - Parameters [1] {
    Parameter #0 [ <optional> int $x = 1 ]
  }
  - Return [ int ]
}
Parameter #0 [ <required> ?int $a ]
Parameter #1 [ <optional> array|string $b = 'x' ]
Parameter #2 [ <optional> $c = PHP_INT_MAX ]
Parameter #3 [ <optional> ...$rest ]

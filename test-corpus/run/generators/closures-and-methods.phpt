--TEST--
Generators as closures, methods, static methods and with arguments
--FILE--
<?php
class C { private $l = [1, 2]; function each($m) { foreach ($this->l as $x) yield $x * $m; } static function st(...$a) { yield from $a; } function __invoke() { yield static::class; } }
$c = new C;
echo implode(',', [...$c->each(5), ...C::st(7, 8), ...$c()]), "\n";
$x = 3; $f = function () use (&$x) { while ($x > 0) yield $x--; };
foreach ($f() as $v) echo $v; echo $x, "\n";
$a = fn() => yield from [1, 2]; echo array_sum([...$a()]), "\n";
function def($n = 2, ...$r) { for ($i = 0; $i < $n; $i++) yield $i; yield $r; }
foreach (def(1, 'x') as $v) echo json_encode($v); echo "\n";
--EXPECT--
5,10,7,8,C
3210
3
0["x"]

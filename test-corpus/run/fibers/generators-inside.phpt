--TEST--
Generators and fibers together, and getCurrent
--FILE--
<?php
function g() { $x = yield Fiber::suspend('in generator'); echo "[$x]"; yield 2; }
$f = new Fiber(function () { var_dump(Fiber::getCurrent() instanceof Fiber); foreach (g() as $v) echo "($v)"; return array_map(fn($x) => Fiber::suspend($x) * 2, [1, 2]); });
var_dump(Fiber::getCurrent()); echo $f->start(); echo $f->resume('r');
echo $f->resume(10); $f->resume(20);
echo json_encode($f->getReturn()), "\n";
--EXPECT--
NULL
bool(true)
in generator(r)[](2)12[20,40]

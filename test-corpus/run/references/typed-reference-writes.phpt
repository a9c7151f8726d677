--TEST--
What is written through a reference obeys all typed properties that hold it
--FILE--
<?php
class Box {
    public int $n = 1;
    public ?string $s = "a";
    public static int $total = PHP_INT_MAX;
    public float $f = 1.5;
    public int|string $both = 1;
}
function attempt(callable $f) {
    try { var_dump($f()); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
$b = new Box;
$r = &$b->n;
attempt(fn() => $r);
attempt(function () use (&$r) { return $r = "12"; });
attempt(function () use (&$r) { return $r .= "x"; });
$r = PHP_INT_MAX;
attempt(function () use (&$r) { return $r++; });
attempt(fn() => $b->n++);
unset($r);
attempt(fn() => ++Box::$total);
$x = "7";
attempt(function () use ($b, &$x) { return $b->n = &$x; });
var_dump($x);
attempt(function () use (&$x) { return $x = "eight"; });
attempt(function () use ($b) { return $b->f = &$b->n; });
attempt(function () use ($b) { return $b->s = &$b->n; });
attempt(function () use ($b) { $b->both = &$b->n; return $b->n = 9; });
$s = &$b->s;
$s = null;
attempt(function () use (&$s) { return $s[] = 1; });
attempt(function () use (&$s) { return $s["k"]["l"] = 1; });
unset($b->s);
attempt(function () use (&$s) { return $s = []; });
attempt(function () { return Box::$total = "5"; });
--EXPECT--
int(1)
int(12)
Cannot assign string to reference held by property Box::$n of type int
Cannot increment a reference held by property Box::$n of type int past its maximal value
Cannot increment a reference held by property Box::$n of type int past its maximal value
Cannot increment property Box::$total of type int past its maximal value
int(7)
int(7)
Cannot assign string to reference held by property Box::$n of type int
Reference with value of type int held by property Box::$n of type int is not compatible with property Box::$f of type float
Reference with value of type int held by property Box::$n of type int is not compatible with property Box::$s of type ?string
int(9)
Cannot auto-initialize an array inside a reference held by property Box::$s of type ?string
Cannot auto-initialize an array inside a reference held by property Box::$s of type ?string
array(0) {
}
int(5)

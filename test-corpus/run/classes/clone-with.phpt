--TEST--
clone() with new values for properties
--FILE--
<?php
final readonly class Point { function __construct(public int $x, public int $y, private ?string $n = null) {} function withX(int $x): static { return clone($this, ['x' => $x]); } function all($p) { return clone($this, $p); } }
$p = new Point(1, 2); $q = $p->withX(5);
echo json_encode([$p, $q]), "\n";
var_dump($p->all(['n' => 'name', 'y' => 9]));
class A { public $a = 1; } $b = clone(new A, ['a' => 2]);
echo $b->a, "\n";
foreach ([fn() => $p->withX('x'), fn() => clone($p, ['x' => 1]), fn() => $p->all(['zz' => 1])] as $f) { try { $f(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$f = clone(...); var_dump($f($b) == $b);
--EXPECTF--
[{"x":1,"y":2},{"x":5,"y":2}]
object(Point)#3 (3) {
  ["x"]=>
  int(1)
  ["y"]=>
  int(9)
  ["n":"Point":private]=>
  string(4) "name"
}
2
TypeError: Point::withX(): Argument #1 ($x) must be of type int, string given, called in %s on line 8
Error: Cannot modify protected(set) readonly property Point::$x from global scope
Error: Cannot create dynamic property Point::$zz
bool(true)

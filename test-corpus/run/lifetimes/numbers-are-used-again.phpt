--TEST--
The number of a dead object goes to the next one
--FILE--
<?php
class Point { function __construct(public int $x) {} function with(int $x): static { $copy = clone $this; $copy->x = $x; return $copy; } }
var_dump(new Point(1));
var_dump(new Point(2));
var_dump((new Point(3))->with(4));
function show(Point $p) { return spl_object_id($p); }
echo show(new Point(5)), show(new Point(6)), "\n";
$kept = new Point(7);
echo (new Point(8))->x, spl_object_id(new Point(9)), "\n";
foreach ([new Point(10), new Point(11)] as $p) echo spl_object_id($p);
$p = null;
echo spl_object_id(new Point(12)), "\n";
function rest(Point ...$points) { return count($points); }
echo rest(new Point(13), new Point(14)), spl_object_id(new Point(15)), "\n";
--EXPECT--
object(Point)#1 (1) {
  ["x"]=>
  int(1)
}
object(Point)#1 (1) {
  ["x"]=>
  int(2)
}
object(Point)#2 (1) {
  ["x"]=>
  int(4)
}
22
81
133
21

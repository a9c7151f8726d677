--TEST--
A by-reference array parameter changes the caller's, and no copy of it
--FILE--
<?php
function add(array &$a, $x) { $a[] = $x; } $a = [1]; $copy = $a;
add($a, 2); echo json_encode([$a, $copy]), "\n";
$n = ['l' => ['m' => []]]; $keep = $n; add($n['l']['m'], 'x');
echo json_encode([$n, $keep]), "\n";
class O { public $list = [1]; private array $typed = [2]; function go() { add($this->list, 'p'); add($this->typed, 't'); return [$this->list, $this->typed]; } }
$o = new O; $c = clone $o;
echo json_encode([$o->go(), $c->list]), "\n";
try { add($undefinedYet, 1); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
--EXPECT--
[[1,2],[1]]
[{"l":{"m":["x"]}},{"l":{"m":[]}}]
[[[1,"p"],[2,"t"]],[1]]
add(): Argument #1 ($a) must be of type array, null given

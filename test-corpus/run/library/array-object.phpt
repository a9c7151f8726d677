--TEST--
ArrayObject and ArrayIterator
--XFAIL--
PHP prints `object(Coll)#4 (1) {` where phpc prints `object(Coll)#6 (1) {`.
--FILE--
<?php
$o = new ArrayObject(['b' => 2, 'a' => 1]); $o['c'] = 3;
unset($o['b']);
echo count($o), json_encode($o->getArrayCopy()), isset($o['a']) ? 'set' : '';
$o->ksort(); foreach ($o as $k => $v) echo "$k$v ";
$p = new ArrayObject(['x' => 1], ArrayObject::ARRAY_AS_PROPS);
echo $p->x; $p->y = 2; echo json_encode($p), "\n"; $o->append(9);
$o->uasort(fn($a, $b) => $b <=> $a);
echo json_encode($o->getArrayCopy()); $c = clone $o; $c['z'] = 1;
echo count($o), count($c), "\n";
class Coll extends ArrayObject { function offsetSet($k, $v): void { parent::offsetSet($k, "<$v>"); } }
$l = new Coll; $l[] = 'a'; $l['k'] = 'b';
echo json_encode($l->getArrayCopy()), "\n"; var_dump($l);
$i = (new ArrayObject([1, 2, 3]))->getIterator(); $i->seek(2);
echo $i->current(), "\n";
try { $i->seek(9); } catch (OutOfBoundsException $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
2{"a":1,"c":3}seta1 c3 1{"x":1,"y":2}
{"0":9,"c":3,"a":1}34
{"0":"<a>","k":"<b>"}
object(Coll)#4 (1) {
  ["storage":"ArrayObject":private]=>
  array(2) {
    [0]=>
    string(3) "<a>"
    ["k"]=>
    string(3) "<b>"
  }
}
3
Seek position 9 is out of range

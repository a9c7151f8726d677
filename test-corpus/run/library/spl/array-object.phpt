--TEST--
ArrayObject changes in place, as elements and as properties
--FILE--
<?php
$object = new ArrayObject(['a' => ['x' => 1], 'n' => null], ArrayObject::ARRAY_AS_PROPS);
$object['a']['y'] = 2;
$object->b = 3;
$object[] = 4;
unset($object['n']);
var_dump(isset($object->b), isset($object['zz']), count($object), $object->a === $object['a']);
foreach ($object as $key => $value) {
    echo $key, '=', json_encode($value), ' ';
}
$object->uksort(fn($a, $b) => strcmp($b, $a));
echo json_encode($object->getArrayCopy()), ' ', json_encode($object->exchangeArray([1])), "\n";
var_dump($object, $object == new ArrayObject([1]), (array) $object);
echo $object['none'] ?? 'default', "\n";
--EXPECT--
bool(true)
bool(false)
int(3)
bool(true)
a={"x":1,"y":2} b=3 0=4 {"b":3,"a":{"x":1,"y":2},"0":4} {"b":3,"a":{"x":1,"y":2},"0":4}
object(ArrayObject)#1 (1) {
  ["storage":"ArrayObject":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
bool(true)
array(1) {
  [0]=>
  int(1)
}
default

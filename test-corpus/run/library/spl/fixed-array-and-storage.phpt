--TEST--
SplFixedArray and SplObjectStorage
--FILE--
<?php
$fixed = SplFixedArray::fromArray([1, 2, 3]);
$fixed->setSize(2);
try {
    $fixed[2] = 1;
} catch (OutOfBoundsException $exception) {
    echo $exception->getMessage(), "\n";
}
foreach ($fixed as $i => $value) {
    echo "$i=$value ";
}
$storage = new SplObjectStorage();
$key = new stdClass();
$storage[$key] = ['data'];
$other = clone $storage;
$storage[new DateTime('2020-01-01')] = 1;
var_dump(count($storage), isset($storage[$key]), $storage[$key], count($other), $storage->removeAll($other));
--EXPECT--
Index invalid or out of range
0=1 1=2 int(2)
bool(true)
array(1) {
  [0]=>
  string(4) "data"
}
int(1)
int(1)

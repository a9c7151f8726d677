--TEST--
iterator_to_array, iterator_count, iterator_apply, is_iterable, is_countable
--FILE--
<?php
$g = fn() => yield from ['a' => 1, 'b' => 2];
var_dump(iterator_to_array($g()), iterator_to_array($g(), false), iterator_count($g()), is_iterable([]), is_iterable($g()), is_iterable(1), is_countable([]), is_countable(new ArrayObject), is_countable(new stdClass), count([1, [2, 3]], COUNT_RECURSIVE));
try { count(5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { iterator_to_array(1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
array(2) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(2)
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(2)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
int(4)
count(): Argument #1 ($value) must be of type Countable|array, int given
iterator_to_array(): Argument #1 ($iterator) must be of type Traversable|array, int given

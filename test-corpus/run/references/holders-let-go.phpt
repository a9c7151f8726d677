--TEST--
An element is a plain value again when nobody else holds its reference
--FILE--
<?php
class Node { public $items = [1, 2]; public int $n = 3; }
function bind(&$x) { $y = &$x; $y++; }
function dynamic(&$x) { $name = "local"; $$name = &$x; $$name++; }
function captures(&$x) { $f = function () use (&$x) { $x++; }; $f(); }
$node = new Node;
$a = [1];
bind($a[0]);
dynamic($a[0]);
$b = $a;
$b[0] = "copy";
var_dump($a);
captures($a[0]);
foreach ($node->items as &$item) { $item *= 2; }
unset($item);
$r = &$node->n;
var_dump($node);
var_dump($node);
unset($r);
var_dump($node);
function bound() {
    global $node;
    foreach ($node as $k => &$v) {}
    var_dump($node);
}
bound();
--EXPECT--
array(1) {
  [0]=>
  int(3)
}
object(Node)#1 (2) {
  ["items"]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(4)
  }
  ["n"]=>
  &int(3)
}
object(Node)#1 (2) {
  ["items"]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(4)
  }
  ["n"]=>
  &int(3)
}
object(Node)#1 (2) {
  ["items"]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(4)
  }
  ["n"]=>
  int(3)
}
object(Node)#1 (2) {
  ["items"]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(4)
  }
  ["n"]=>
  &int(3)
}

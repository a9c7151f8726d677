--TEST--
Untyped properties that hold one type for long and then another
--FILE--
<?php
class Counter { public $n = 0; private $log = []; function up($by) { $this->n += $by; $this->log[] = $this->n; return $this; } function log() { return $this->log; } }
$c = new Counter; for ($i = 0; $i < 5; $i++) $c->up($i);
$c->up(0.5)->up('3'); var_dump($c->n, $c->log()); $c->n = 'text';
$c->n .= '!'; var_dump($c->n); $c->n = [1]; $c->n[] = 2;
var_dump($c->n); $c->n = PHP_INT_MAX; $c->up(1); var_dump($c->n);
--EXPECT--
float(13.5)
array(7) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  int(3)
  [3]=>
  int(6)
  [4]=>
  int(10)
  [5]=>
  float(10.5)
  [6]=>
  float(13.5)
}
string(5) "text!"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
float(9.223372036854776E+18)

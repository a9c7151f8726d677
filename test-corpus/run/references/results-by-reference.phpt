--TEST--
Only a function by reference gives a reference; any other result is assigned by value
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$message]\n"; });
class Store { public $list = ["a" => 1]; function &at($key) { return $this->list[$key]; } function value() { return 5; } }
function plain() { return "plain"; }
function &state() { static $value = 0; return $value; }
function &indirect() { return state(); }
function &wrong() { return plain(); }
function change(&$x) { $x = "changed"; }
$s = new Store;
$r = &$s->at("a");
$r = 2;
change($s->at("a"));
change(state());
var_dump($s->list, state());
$i = &indirect();
$i = "through";
var_dump(state());
$array = ["k" => "old"];
$array["k"] = &plain();
var_dump($array);
$x = 1;
$y = &$x;
$y = &plain();
var_dump($x);
var_dump($w = &wrong());
change(plain());
function &walk() { yield plain(); yield state(); }
foreach (walk() as &$v) { $v = "walked"; }
unset($v);
var_dump(state());
foreach (plain2() as &$v) { $v++; }
function plain2() { return [1]; }
--EXPECT--
array(1) {
  ["a"]=>
  &string(7) "changed"
}
string(7) "changed"
string(7) "through"
[Only variables should be assigned by reference]
array(1) {
  ["k"]=>
  string(5) "plain"
}
[Only variables should be assigned by reference]
string(5) "plain"
[Only variable references should be returned by reference]
string(5) "plain"
[Only variables should be passed by reference]
[Only variable references should be yielded by reference]
string(6) "walked"

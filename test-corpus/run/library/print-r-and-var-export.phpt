--TEST--
print_r and var_export of nested values
--FILE--
<?php
class P { public $a = 1; protected $b = 'x'; private $c = [null, false]; }
print_r([1.0, 'k' => [], 'o' => new P]); echo "\n";
var_export([1.0, -0.0, 1e100, 'it\'s \\ ' . "\0", PHP_INT_MIN, [], new P, (object) ['a' => 1]]);
--EXPECT--
Array
(
    [0] => 1
    [k] => Array
        (
        )

    [o] => P Object
        (
            [a] => 1
            [b:protected] => x
            [c:P:private] => Array
                (
                    [0] => 
                    [1] => 
                )

        )

)

array (
  0 => 1.0,
  1 => -0.0,
  2 => 1.0E+100,
  3 => 'it\'s \\ ' . "\0" . '',
  4 => -9223372036854775807-1,
  5 => 
  array (
  ),
  6 => 
  \P::__set_state(array(
     'a' => 1,
     'b' => 'x',
     'c' => 
    array (
      0 => NULL,
      1 => false,
    ),
  )),
  7 => 
  (object) array(
     'a' => 1,
  ),
)

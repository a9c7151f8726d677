<?php
$fine = [[$a] => 1, [1] => $a, null => 1, [] => 2];
$nested = [[[1]][0] => 'a'];                        // error
$chosen = [(1 ? [] : 2) => 'a', 'a' . 1.5 => 'b'];  // error
$cast = [(array) 'a' => 1];                         // error
$left = ['a' + 1 => 1, 1 % 0 => 2, [] => 3];
$spread = [...[1, 2], ...(1 + 1)];                  // error
$truth = [...true];                                 // error
const NAMED = [[] => 1];                            // error
function f($default = [[] => 1]) { }                // error
$list = [&$a[], $b];                                // error
$inner = [&$a[][1]];                                // error
$o->{1 + 1}();                                      // error
$o->{'a' . 'b'}();
new (1 + 1);                                        // error
strlen('abc')::f();                                 // error

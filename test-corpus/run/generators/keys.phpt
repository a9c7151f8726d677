--TEST--
Keys of any type, and automatic keys
--FILE--
<?php
function g() { yield 'a' => 1; yield 2; yield 10 => 3; yield 4; yield [1] => 5; yield 1.5 => 6; yield null => 7; yield; yield 8; }
foreach (g() as $k => $v) echo json_encode($k), '=>', json_encode($v), ' ';
echo "\n";
echo json_encode(iterator_to_array((function () { yield 1; yield 2; yield 'k' => 3; yield 4; })())), "\n";
--EXPECT--
"a"=>1 0=>2 10=>3 11=>4 [1]=>5 1.5=>6 null=>7 12=>null 13=>8 
{"0":1,"1":2,"k":3,"2":4}

--TEST--
A copy is independent of its original, in both directions
--FILE--
<?php
$a = [1, [2, 3], 'k' => ['x' => ['y' => 1]]]; $b = $a;
$b[1][0] = 'changed'; $b['k']['x']['y']++; $b[] = 'new';
$a['k']['x']['z'] = 'a only';
echo json_encode($a), "\n", json_encode($b), "\n";
--EXPECT--
{"0":1,"1":[2,3],"k":{"x":{"y":1,"z":"a only"}}}
{"0":1,"1":["changed",3],"k":{"x":{"y":2}},"2":"new"}

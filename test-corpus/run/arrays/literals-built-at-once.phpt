--TEST--
Literals of computed elements: order, kinds, sharing, and what is done to them afterwards
--FILE--
<?php
function numbers() { return [1, 2]; }
$b = 5;
echo json_encode([$b, $b = 6, $b++, $b]), "\n";
for ($i = 0; $i < 2; $i++) {
    $map = ['id' => $i, 'list' => [$i], 'nothing' => null];
    $map['list'][] = 5;
    $map['more'] = 1;
    unset($map['id']);
    $ints = [$i, $i + 1];
    $ints[] = 1.5;
    $floats = [1.5, $i * 1.0];
    $floats['key'] = 'x';
    $nested = [$map, $ints, numbers()];
    $nested[0]['list'][0] = 'changed';
    $nested[2][] = 3;
    echo json_encode([$map, $ints, $floats, $nested]), "\n";
}
$a = [1, 2];
$twice = [$a, 'b' => $a];
$lists = [$a, $a];
$lists[0][] = 3;
$a[] = 9;
echo json_encode([$twice, $lists, $a]), "\n";
$mixed = [1, $i, 'x', 2.5, null, true];
$mixed[0]++;
echo json_encode($mixed), "\n";
var_dump(['a' => 1, 'a' => $i, '7' => $i, 'c' => 3]);
echo count([$undefined, 'x']), "\n";
--EXPECTF--
[5,6,6,7]
[{"list":[0,5],"nothing":null,"more":1},[0,1,1.5],{"0":1.5,"1":0,"key":"x"},[{"list":["changed",5],"nothing":null,"more":1},[0,1,1.5],[1,2,3]]]
[{"list":[1,5],"nothing":null,"more":1},[1,2,1.5],{"0":1.5,"1":1,"key":"x"},[{"list":["changed",5],"nothing":null,"more":1},[1,2,1.5],[1,2,3]]]
[{"0":[1,2],"b":[1,2]},[[1,2,3],[1,2]],[1,2,9]]
[2,2,"x",2.5,null,true]
array(3) {
  ["a"]=>
  int(2)
  [7]=>
  int(2)
  ["c"]=>
  int(3)
}

Warning: Undefined variable $undefined in %s on line 29
2

--TEST--
Lists with gaps and negative keys
--FILE--
<?php
$a = [1, 2, 3]; unset($a[1]); var_dump(array_is_list($a));
$a[1] = 'back'; echo json_encode($a), ' ', implode(',', $a), "\n";
$b = []; $b[2] = 'c'; $b[1] = 'b'; $b[0] = 'a';
echo json_encode($b), implode($b), json_encode(array_values($b)), "\n";
$c = [0 => 'x', 1 => 'y']; $c[-1] = 'neg';
echo json_encode($c), count($c), "\n";
--EXPECT--
bool(false)
{"0":1,"2":3,"1":"back"} 1,3,back
{"2":"c","1":"b","0":"a"}cba["c","b","a"]
{"0":"x","1":"y","-1":"neg"}3

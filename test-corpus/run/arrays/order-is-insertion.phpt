--TEST--
Order is that of insertion, replaced values keep their place
--FILE--
<?php
$a = ['b' => 1, 'a' => 2, 5 => 3, 0 => 4]; $a['b'] = 'again';
unset($a['a']); $a['a'] = 'moved'; $a[] = 'end';
foreach ($a as $k => $v) echo "$k=$v "; echo "\n";
echo implode(',', array_keys($a)), "\n";
$a = [3 => 'c', 1 => 'a', 2 => 'b'];
echo json_encode(array_merge($a)), ' ', json_encode($a), "\n";
--EXPECT--
b=again 5=3 0=4 a=moved 6=end 
b,5,0,a,6
["c","a","b"] {"3":"c","1":"a","2":"b"}

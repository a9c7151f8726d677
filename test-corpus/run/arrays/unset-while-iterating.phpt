--TEST--
foreach by value walks over what was there
--FILE--
<?php
$a = [1, 2, 3, 4];
foreach ($a as $k => $v) { unset($a[$k + 1]); $a[] = $v * 10; echo $v, ' '; }
echo json_encode($a), "\n";
$b = ['x' => 1, 'y' => 2];
foreach ($b as $k => &$v) { if ($k === 'x') { $b['z'] = 3; unset($b['y']); } echo "$k=$v "; }
unset($v); echo json_encode($b), "\n";
--EXPECT--
1 2 3 4 {"0":1,"5":20,"6":30,"7":40}
x=1 z=3 {"x":1,"z":3}

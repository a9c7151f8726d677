--TEST--
Missing keys and offsets warn and give null
--FILE--
<?php
$a = ['k' => 1];
var_dump($a['no'], $a[7], $a['k']['x'], null['x'], $undef['x'], $undef2[0]['y']);
$a['count']['n'] ??= 0; $a['m'] .= 'x'; $a['i']++; $a['j'] += 2;
echo json_encode($a), "\n"; unset($a['nope']['deep'], $undef3['x']);
echo 'ok', "\n";
--EXPECTF--
Warning: Undefined array key "no" in %s on line 3

Warning: Undefined array key 7 in %s on line 3

Warning: Trying to access array offset on int in %s on line 3

Warning: Trying to access array offset on null in %s on line 3

Warning: Undefined variable $undef in %s on line 3

Warning: Trying to access array offset on null in %s on line 3

Warning: Undefined variable $undef2 in %s on line 3

Warning: Trying to access array offset on null in %s on line 3

Warning: Trying to access array offset on null in %s on line 3
NULL
NULL
NULL
NULL
NULL
NULL

Warning: Undefined array key "m" in %s on line 4

Warning: Undefined array key "i" in %s on line 4

Warning: Undefined array key "j" in %s on line 4
{"k":1,"count":{"n":0},"m":"x","i":1,"j":2}

Warning: Undefined variable $undef3 in %s on line 5
ok

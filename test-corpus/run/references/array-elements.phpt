--TEST--
References to elements, of elements to variables and among elements
--FILE--
<?php
$a = [1, 2, 3]; $r = &$a[1]; $r = 'r'; $a[5] = &$a[0]; $a[0] = 'zero';
$v = 'var'; $a['k'] = &$v; $v .= '!'; $lit = ['x' => &$v, &$r];
$lit['x'] = 'lit'; $lit[0] = 'r2';
echo json_encode([$a, $v, $r]), "\n"; $b = [&$b];
echo count($b), "\n";
--EXPECT--
[{"0":"zero","1":"r2","2":3,"5":"zero","k":"lit"},"lit","r2"]
1

--TEST--
Deep structures are built and read in place
--FILE--
<?php
$t = [];
foreach (['a.b.c' => 1, 'a.b.d' => 2, 'a.e' => 3] as $path => $v) { $p = &$t; foreach (explode('.', $path) as $k) { $p = &$p[$k]; } $p = $v; unset($p); }
echo json_encode($t), count($t, COUNT_RECURSIVE), "\n"; $keep = $t;
$t['a']['b']['c'] = 'changed'; echo json_encode($keep), "\n";
--EXPECT--
{"a":{"b":{"c":1,"d":2},"e":3}}5
{"a":{"b":{"c":1,"d":2},"e":3}}

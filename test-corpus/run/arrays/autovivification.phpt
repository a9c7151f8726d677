--TEST--
Writing creates arrays from nothing, and complains where it can't
--FILE--
<?php
$a['x'][]['y'] = 1; $n = null; $n[] = 'n';
echo json_encode([$a, $n]), "\n"; $f = false; $f[] = 'f';
echo json_encode($f), "\n";
$o = new stdClass; $o->list[] = 1; $o->map['k']['m'] = 2; echo json_encode($o), "\n";
foreach ([true, 5, 1.5] as $scalar) { $s = $scalar; try { $s[] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
$t = 7; var_dump($t['x'], $t[0][1]); $e = '';
try { $e[] = 'x'; } catch (Error $x) { echo $x->getMessage(), "\n"; }
--EXPECTF--
[{"x":[{"y":1}]},["n"]]

Deprecated: Automatic conversion of false to array is deprecated in %s on line 3
["f"]
{"list":[1],"map":{"k":{"m":2}}}
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array

Warning: Trying to access array offset on int in %s on line 7

Warning: Trying to access array offset on int in %s on line 7

Warning: Trying to access array offset on null in %s on line 7
NULL
NULL
[] operator not supported for strings

--TEST--
Passing a result by reference is a notice, a literal an error
--FILE--
<?php
function r(&$x) { return $x; } function v() { return [3, 1]; }
echo json_encode(r(v())), "\n"; echo end(explode(',', 'a,b')), "\n";
try { eval('r(5);'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $f = 'r'; $f(5); } catch (Error $e) { echo $e->getMessage(), "\n"; }
array_push(...[[1]], ...[2]);
--EXPECTF--
Notice: Only variables should be passed by reference in %s on line 3
[3,1]

Notice: Only variables should be passed by reference in %s on line 3
b
r(): Argument #1 ($x) could not be passed by reference
r(): Argument #1 ($x) could not be passed by reference

--TEST--
By-reference parameters with defaults
--FILE--
<?php
function f(&$x = 5, array &$list = [1]) { $x++; $list[] = $x; return $list; }
echo json_encode([f(), f(), f($v), $v]), "\n";
--EXPECT--
[[1,6],[1,6],[1,1],1]

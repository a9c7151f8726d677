--TEST--
Arrays in static variables and properties
--FILE--
<?php
class S { static array $log = []; static function log($x) { self::$log[] = $x; return self::$log; } }
$first = S::log('a'); $first[] = 'mine'; S::log('b'); echo json_encode([$first, S::$log]), "\n";
function remember($x) { static $all = []; $all[] = $x; return $all; }
$r = remember(1); $r[] = 'r';
echo json_encode([remember(2), $r]), "\n";
--EXPECT--
[["a","mine"],["a","b"]]
[[1,2],[1,"r"]]

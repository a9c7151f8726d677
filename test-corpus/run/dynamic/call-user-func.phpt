--TEST--
call_user_func and its friends
--FILE--
<?php
function f($a, $b = 'B', ...$c) { return $a . $b . implode($c); }
echo call_user_func('f', 1), call_user_func_array('f', [1, 2, 3]), call_user_func_array('f', ['b' => 'x', 'a' => 'y']), call_user_func('F', 'case'), "\n";
class P { static function who() { return static::class; } }
class C extends P { function t() { return [call_user_func('parent::who'), call_user_func([$this, 'who']), forward_static_call(['P', 'who'])]; } static function who() { return 'C:' . parent::who(); } }
echo json_encode((new C)->t()), "\n";
try { call_user_func('missing'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$compose = fn(callable ...$f) => fn($x) => array_reduce($f, fn($acc, $fn) => $fn($acc), $x);
echo $compose('trim', strrev(...), fn($s) => "<$s>")(' ab '), "\n";
echo implode(array_map(null, [1, 2], ['a', 'b'])[1]), "\n";
--EXPECTF--
1B123yxcaseB

Deprecated: Use of "parent" in callables is deprecated in %s on line 5
["C","C:C","C"]
call_user_func(): Argument #1 ($callback) must be a valid callback, function "missing" not found or invalid function name
<ba>
2b

--TEST--
Closures that share typed variables
--FILE--
<?php
function counter(int $start) { $n = $start; $log = []; return [function (int $by = 1) use (&$n, &$log) { $n += $by; $log[] = $n; return $n; }, fn() => $n, function () use (&$n) { $n = "reset at $n"; }, function () use (&$log) { return $log; }]; }
[$inc, $early, $reset, $log] = counter(10); $inc(); $inc(5);
echo $early(), "\n"; $reset();
try { $inc(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo json_encode($log()), "\n"; $fns = [];
foreach (['a' => 1, 'b' => 2] as $k => $v) { $fns[$k] = function ($x) use ($k, $v, &$fns) { return $x > 0 ? $k . $fns[$k === 'a' ? 'b' : 'a']($x - $v) : '.'; }; }
echo $fns['a'](6), "\n";
--EXPECT--
10
Unsupported operand types: string + int
[11,16]
abab.

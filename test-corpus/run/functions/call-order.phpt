--TEST--
Arguments are evaluated in order, before the call is checked
--FILE--
<?php
function t($x) { echo $x, ' '; return $x; } function two($a, $b) { return "$a$b"; }
echo two(b: t('b'), a: t('a')), "\n";
try { undefined_function(t('arg')); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$f = fn($a, $b) => $a . $b; $i = 1;
echo $f($i, $i++), $f($i++, $i), $f(++$i, $i = 9), "\n";
try { two(t(1), t(2), ...t([3])); echo "\n"; (t('null') ? null : 1)->m(t('never')); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
b a ab
Call to undefined function undefined_function()
112349
1 2 
Warning: Array to string conversion in %s on line 2
Array 
null Call to a member function m() on null

--TEST--
Exceptions thrown in magic methods and callbacks
--FILE--
<?php
class M { function __get($n) { throw new Exception("get $n"); } function __toString(): string { throw new Exception('str'); } function __destruct() { throw new Exception('destruct'); } static function __callStatic($n, $a) { throw new Exception("static $n"); } }
$m = new M;
foreach ([fn() => $m->p, fn() => "$m", fn() => M::x(), fn() => usort($GLOBALS['l'], fn() => throw new Exception('usort')), fn() => array_map(fn() => throw new Exception('map'), [1]), fn() => preg_replace_callback('/a/', fn() => throw new Exception('preg'), 'a')] as $f) { $l = [2, 1]; try { $f(); } catch (Exception $e) { echo $e->getMessage(), "\n"; } }
try { $m = null; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
get p
str
static x
usort
map
preg
destruct

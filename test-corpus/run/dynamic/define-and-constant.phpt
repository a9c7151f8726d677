--TEST--
define, constant, defined and constants in namespaces
--FILE--
<?php
namespace N; define('GLOBAL_C', 1); define('N\NS', [1, 2]);
define('Other\X', 'x'); const LOCAL = 'l' . \PHP_INT_SIZE;
echo GLOBAL_C, NS[1], \Other\X, LOCAL, constant('N\LOCAL'), constant('\GLOBAL_C'), "\n";
var_dump(defined('N\LOCAL'), defined('LOCAL'), define('GLOBAL_C', 2));
class K { const P = 'p'; } $c = 'P';
echo constant('N\K::' . $c), K::{$c}, "\n";
try { constant('NOPE'); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
try { define('K::X', 1); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
if (true) { define('IN_IF', 'yes'); } echo IN_IF, "\n";
--EXPECTF--
12xl8l81

Warning: Constant GLOBAL_C already defined, this will be an error in PHP 9 in %s on line 5
bool(true)
bool(false)
bool(false)
pp
Undefined constant "NOPE"
define(): Argument #1 ($constant_name) cannot be a class constant
yes

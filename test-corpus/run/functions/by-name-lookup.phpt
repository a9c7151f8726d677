--TEST--
Unqualified functions and constants fall back to the global namespace
--FILE--
<?php
namespace A\B;
function strlen($x) { return "own $x"; } const E_ALL = 'own';
echo strlen('x'), \strlen('abc'), strtoupper('up'), E_ALL, \E_ALL, PHP_INT_SIZE, namespace\strlen('n'), "\n";
var_dump(function_exists('A\B\strlen'), defined('A\B\E_ALL'), \A\B\E_ALL);
$f = 'strlen'; echo $f('four'), "\n";
try { echo MISSING; } catch (\Error $e) { echo $e->getMessage(), "\n"; }
if (true) { function later() { return 'later'; } } echo later(), "\n";
--EXPECT--
own x3UPown307198own n
bool(true)
bool(true)
string(3) "own"
4
Undefined constant "A\B\MISSING"
later

--TEST--
Many cases, integers far apart, and strings
--FILE--
<?php
function n($x) { switch ($x) { case -1000000: return 'a'; case 7: return 'b'; case 8: return 'c'; case 9: return 'd'; case PHP_INT_MAX: return 'e'; default: return '-'; } }
function m($s) { return match ($s) { 'Aa', 'BB' => 'collision', 'C#' => 'hash', '' => 'empty', default => '-' }; }
foreach ([-1000000, 7, 8.0, '9', PHP_INT_MAX, 10, '7x', true] as $v) echo n($v);
foreach (['Aa', 'BB', 'C#', '', 'AaBB'] as $s) echo ' ', m($s);
echo "\n";
--EXPECT--
abcde--a collision collision hash empty -

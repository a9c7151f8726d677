--TEST--
Functions in conditions exist once that code has run
--FILE--
<?php
var_dump(function_exists('early'), function_exists('cond'), function_exists('inner'));
function early() { function inner() { return 'inner'; } return 'early'; }
if (PHP_VERSION_ID > 80000) { function cond() { return 'new'; } } else { function cond() { return 'old'; } }
echo early(), cond(), inner(), "\n";
if (!function_exists('polyfill')) { function polyfill() { return 'poly'; } }
echo polyfill(), "\n";
--EXPECT--
bool(true)
bool(false)
bool(false)
earlynewinner
poly

--TEST--
Code after return, break and throw is compiled and never runs
--FILE--
<?php
function f() { return 1; echo 'dead'; $x = 5; }
function g() { while (true) { break; echo 'dead'; } return 'g'; }
function h() { throw new Exception; return 1; }
function k($n) { if ($n) { return 'yes'; } else { return 'no'; } echo 'dead'; }
function l() { for (;;) { return 'l'; } }
echo f(), g(), k(0), k(1), l();
try { h(); } catch (Exception) { echo " caught without variable\n"; }
if (false) { function never() {} } while (false) { echo 'x'; }
--EXPECT--
1gnoyesl caught without variable

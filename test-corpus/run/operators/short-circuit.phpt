--TEST--
&& || and or xor evaluate what they need
--FILE--
<?php
function t($x) { echo "t$x "; return true; } function f($x) { echo "f$x "; return false; }
var_dump(f(1) && t(2), t(3) || f(4), t(5) xor t(6), f(7) or t(8), t(9) && f(10) || t(11));
$x = f(12) ?: 'elvis'; echo $x, "\n";
echo t(13) ? 'yes' : t(14), "\n";
--EXPECT--
f1 t3 t5 t6 f7 t8 t9 f10 t11 bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
f12 elvis
t13 yes

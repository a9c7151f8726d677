--TEST--
declare with ticks and blocks
--FILE--
<?php
declare(ticks=1);
function tick() { global $n; $n++; } register_tick_function('tick');
$a = 1; $b = 2; if ($a) { $c = 3; } unregister_tick_function('tick');
echo $n, "\n";
declare(ticks=2) { echo "block\n"; } declare(ticks=1): echo "alt\n";
enddeclare;
--EXPECT--
4
block
alt

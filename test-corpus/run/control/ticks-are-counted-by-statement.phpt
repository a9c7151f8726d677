--TEST--
declare(ticks) governs what follows it, and counts statements as PHP compiles them
--FILE--
<?php
function tick() { echo '.'; }
register_tick_function('tick');
function before() { $a = 1; $b = 2; }

declare(ticks=1) { echo 'block'; $x = 1; }
before();
echo "\n";

declare(ticks=1);
echo 'many', 'values', "\n";
if ($x) { echo 'then'; } else { echo 'otherwise'; }
if (!$x) { echo 'never'; }
foreach ([1, 2] as $x) { echo 'turn'; }
try { echo 'try'; } finally { echo 'finally'; }
switch ($x) { case 2: echo 'case'; break; }
unset($x, $y);
function inside() { global $one, $two; return 1; }
inside();
declare(ticks=3);
echo 'a'; echo 'b'; echo 'c'; echo 'd'; echo "e\n";
--EXPECT--
block..
.many.values.
.then.turn.turn..try.finally..case......abc.de

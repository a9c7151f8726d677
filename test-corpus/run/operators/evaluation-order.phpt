--TEST--
Operands are evaluated from left to right
--FILE--
<?php
function say($x) { echo $x, ' '; return $x; }
say(1) + say(2) * say(3); say('a') . say('b') . say('c');
$a = []; $a[say('k')] = say('v'); $a[say('x')][say('y')] = say('z');
[say('p') => say('q'), say('r') => say('s')];
(function (...$x) {})(say(7), say(8), ...[say(9)]);
echo "\n"; $i = 5; echo $i + $i++ + ++$i, ' ', $i . $i++ . $i, "\n";
$i = 0; $m = [10, 20, 30]; $m[$i++] = $m[$i++]; echo json_encode($m), $i, "\n";
--EXPECT--
1 2 3 a b c k v x y z p q r s 7 8 9 
18 878
[20,20,30]2

--TEST--
while, do-while and for in all their forms
--FILE--
<?php
$i = 0; while ($i < 3) echo $i++; do { echo $i--; } while ($i > 0);
for ($a = 0, $b = 10; $a < $b; $a += 3, $b--) echo "($a,$b)";
for (;;) { if (++$i > 2) break; if ($i == 1) continue; echo $i; }
for ($k = 0; $k++ < 2;); echo $k; while ($i--): echo $i; endwhile;
for ($z = 0; print('x'), $z < 2; $z++): endfor; echo "\n";
--EXPECT--
012321(0,10)(3,9)(6,8)23210xxx

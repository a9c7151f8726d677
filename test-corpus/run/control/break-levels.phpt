--TEST--
break and continue reach several loops out
--FILE--
<?php
for ($i = 0; $i < 3; $i++) { foreach ([1, 2, 3] as $j) { switch ($j) { case 2: continue 2; case 3: if ($i == 1) break 3; continue 3; default: echo "$i$j "; } } }
echo "\n"; while (true) { while (true) { break 2; } } $n = 0;
do { if ($n++ < 2) continue; break; } while (true); echo $n, "\n";
--EXPECT--
01 11 
3

--TEST--
switch over strings, numeric strings included
--FILE--
<?php
foreach (['1', '01', '1e0', 'one', 'ONE', '', ' 1'] as $s) { switch ($s) { case '1': echo "[$s]=1 "; break; case 'one': echo "[$s]=one "; break; case '': echo "[$s]=empty "; break; default: echo "[$s]=? "; } }
foreach ([1, '1', 1.0, true] as $v) { switch ($v) { case '01': echo 'x'; break; default: echo 'y'; } }
echo "\n";
--EXPECT--
[1]=1 [01]=1 [1e0]=1 [one]=one [ONE]=? []=empty [ 1]=1 xxxx

--TEST--
if, elseif, else if and their alternative form
--FILE--
<?php
foreach ([0, 1, 2, 3] as $n) { if ($n == 0) echo 'zero'; elseif ($n == 1) { echo 'one'; } else if ($n == 2) echo 'two'; else echo 'many'; if ($n): echo '+'; elseif (true): echo '-'; else: echo '?'; endif; echo ' '; }
echo "\n"; if ('0') echo 'no'; else echo "falsy\n"; if ([]); else { echo "empty\n"; }
--EXPECT--
zero- one+ two+ many+ 
falsy
empty

--TEST--
Nothing after __halt_compiler() is compiled, and its offset is known
--FILE--
<?php
$f = fopen(__FILE__, 'r');
fseek($f, __COMPILER_HALT_OFFSET__);
echo stream_get_contents($f);
__halt_compiler();raw <?php data that ' is not code
--EXPECT--
raw <?php data that ' is not code

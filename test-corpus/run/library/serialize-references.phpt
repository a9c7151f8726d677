--TEST--
serialize keeps references and shared objects
--FILE--
<?php
$o = new stdClass; $a = [1, $o, $o]; $a[] = &$a[0]; $o->self = $o;
echo $s = serialize($a), "\n"; $b = unserialize($s); $b[0] = 'changed';
echo $b[3], ' ', var_export($b[1] === $b[2], true), ' ', var_export($b[1]->self === $b[1], true), "\n";
--EXPECT--
a:4:{i:0;i:1;i:1;O:8:"stdClass":1:{s:4:"self";r:3;}i:2;r:3;i:3;R:2;}
changed true true

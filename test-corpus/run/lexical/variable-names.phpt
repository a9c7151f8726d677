--TEST--
Bytes above 127 are letters
--FILE--
<?php
$été = 'summer'; $_1 = 'under'; ${'a b'} = 'blank'; ${''} = 'empty';
function größe() { return 'size'; }
echo $été, $_1, ${'a b'}, ${''}, größe(), "\n";
echo "$été[0] {${'a b'}}\n";
--EXPECT--
summerunderblankemptysize
s blank

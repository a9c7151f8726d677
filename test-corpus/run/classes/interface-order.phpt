--TEST--
Interfaces in the order PHP lists them
--FILE--
<?php
interface I1 {} interface I2 {} interface I3 extends I1, I2 {}
class P1 implements I3, Countable { function count(): int { return 0; } }
class P2 extends P1 {}
class P3 extends P2 {}
interface I4 extends I3 {}
class P4 implements I4 {}
foreach (['P1', 'P2', 'P3', 'P4', 'I3', 'I4'] as $name) {
    echo $name, ': ', implode(',', class_implements($name)), "\n";
}
--EXPECT--
P1: I3,Countable,I2,I1
P2: I1,I2,Countable,I3
P3: I3,Countable,I2,I1
P4: I4,I1,I2,I3
I3: I1,I2
I4: I3,I2,I1

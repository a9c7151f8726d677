--TEST--
Classes that signatures mention are loaded when the class can be found, and may extend it
--FILE--
<?php
spl_autoload_register(function ($class) {
    echo "load $class\n";
    switch ($class) {
        case 'A': class A { function m(): B {} function n(): B {} } break;
        case 'B': class B extends A { function m(): X {} function n(): Y {} } break;
        case 'X': class X extends B {} break;
        case 'Y': class Y extends B {} break;
        case 'P': class P { public Q $p; } break;
        case 'R': class R extends P { public Q $p; } break;
    }
    echo "$class is there\n";
});
new X;
new R;
class Plain {}
class_alias('Plain', 'Alias');
class Holder { public Plain $p; }
class Other extends Holder { public Alias $p; }
$undefined;
@$silent;
var_dump(new Other);
--EXPECT--
load X
load B
load A
A is there
load Y
Y is there
B is there
X is there
load R
load P
P is there
R is there
object(Other)#2 (0) {
  ["p"]=>
  uninitialized(Alias)
}

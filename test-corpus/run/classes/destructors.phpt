--TEST--
Destructors run when the last variable goes
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~$this->n "; } }
$a = new D('a'); $a = null; echo "after null\n"; $b = new D('b');
unset($b); echo "after unset\n";
function f() { $l = new D('local'); echo 'in f '; } f();
echo "after f\n"; $c = new D('c'); $c = new D('c2');
echo "after replace\n"; new D('temp'); echo "after temp\n";
$x = new D('x'); $y = $x; unset($x); echo "still\n"; $y = 1;
echo "gone\n"; $arr = [new D('in array')]; $arr = [];
echo "after array\n"; $end = new D('end'); echo "done\n";
--EXPECT--
~a after null
~b after unset
in f ~local after f
~c after replace
~temp after temp
still
~x gone
~in array after array
done
~end ~c2

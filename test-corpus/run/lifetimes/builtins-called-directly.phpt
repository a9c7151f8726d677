--TEST--
Builtins that look at objects, or never see them, let temporaries die in time
--FILE--
<?php
class D {
    function __construct(public $n) { }
    function __destruct() { echo "~{$this->n}\n"; }
    function __toString() { return "D{$this->n}"; }
}
function make($n) { return new D($n); }
echo strlen(new D(1)), "\n";
echo strlen(make(2)), "\n";
echo count([new D(3), 4]), "\n";
$x = make(5);
echo str_repeat($x, 2), "\n";
$x = null;
echo implode(',', [make(6), 'x']), "\n";
var_dump(is_object(make(7)), in_array(1, [make(8)]));
$sum = 0;
for ($i = 0; $i < 5; $i++) { $sum += strlen("x$i") * abs(-$i); }
echo $sum, "\n", get_class(make(10)), "\n", spl_object_id(make(11)) > 0, "\n";
class Counter { private int $n = 0; private float $f = 0.5; private ?D $d = null; function step() { $this->n += 2; $this->f *= 2; $this->d = new D($this->n); return $this->n; } }
$c = new Counter;
for ($i = 0; $i < 3; $i++) { $c->step(); }
echo "end\n";
--EXPECTF--
~1
2
~2
2
~3
2
D5D5
~5
~6
D6,x
~7

Notice: Object of class D could not be converted to int in %s on line 15
~8
bool(true)
bool(true)
20
~10
D
~11
1
~2
~4
end
~6

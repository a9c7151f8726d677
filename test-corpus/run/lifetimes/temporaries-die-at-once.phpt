--TEST--
A temporary is destructed as soon as the expression is done with it
--FILE--
<?php
class D {
    public $p = 1;
    function __construct(public $name = '') {}
    function __destruct() { echo "-{$this->name}\n"; }
    function self() { return $this; }
    static function make($name) { return new self($name); }
}
echo D::make('property')->p, "\n";
var_dump(new D('left') == new D('right'));
echo (new D('fluent'))->self()->self()->name, "\n";
foreach (new D('walked') as $name => $value) echo $name, "\n";
foreach ([new D('element')] as $d) { $d = null; echo "body\n"; }
(function () { echo "closure\n"; })->call(new D('bound'));
[$a, $b] = [new D('first'), new D('second')];
$a = null;
echo "end\n";
--EXPECT--
-property
1
-left
-right
bool(false)
-fluent
fluent
p
name
-walked
body
-element
closure
-bound
-first
end
-second

--TEST--
Places in a destructuring may have a yield, and foreach may walk by reference over one
--FILE--
<?php
function g()
{
    $a = [];
    $o = new stdClass;
    $r = [$a[yield 1], , [$o->{yield 2}, $a['k'][yield 3]]] = yield 0;
    ['x' => $a[yield 4], 'missing' => $a[yield 5]] = ['x' => 'y'];
    return [$a, $o, $r];
}
$g = g();
$sent = [['first', 'second', ['third', 'fourth']], 'one', 'two', 'three', 'four', 'five'];
foreach ($sent as $each) {
    echo $g->current(), ' ';
    $g->send($each);
}
echo json_encode($g->getReturn()), "\n";
function w() { foreach (yield as &$v) { $v .= '!'; echo $v, ' '; } return 1; }
$w = w(); $w->current(); $w->send(['a', 'b']); echo $w->getReturn(), "\n";
--EXPECTF--
0 1 2 3 4 
Warning: Undefined array key "missing" in %s on line 7
5 [{"one":"first","k":{"three":"fourth"},"four":"y","five":null},{"two":"third"},["first","second",["third","fourth"]]]
a! b! 1

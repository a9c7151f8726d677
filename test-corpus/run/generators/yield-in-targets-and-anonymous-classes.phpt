--TEST--
yield within names of what is assigned to, and within arguments of an anonymous class
--FILE--
<?php
function values()
{
    $a = [1];
    $o = new stdClass;
    $b = 5;
    $a[yield 'k'] = &$b;
    $b = 6;
    ${'v' . yield 'v'} = 4;
    $o->{yield 'p'} = 1;
    $o->{'q' . yield 'q'}['x'] ??= yield 'val';
    $o->n = 1;
    $o->{"n{$a[yield 'inc']}"} = 3;
    $a[yield 'ix'] .= yield 'app';
    $c = new class(5, yield 'arg') { function __construct(public $a, public $b) {} };
    echo json_encode([$a, $vz ?? null, $o, $c]), "\n";
}
$g = values();
foreach (['k', 'z', 'pp', 1, 'vv', 0, 'k', 'tail', 'last'] as $sent) {
    echo $g->current(), ' ';
    $g->send($sent);
}
--EXPECT--
k v p q val inc ix app arg [{"0":1,"k":"6tail"},4,{"pp":1,"q1":{"x":"vv"},"n":1,"n1":3},{"a":5,"b":"last"}]

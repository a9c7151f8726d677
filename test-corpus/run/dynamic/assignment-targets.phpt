--TEST--
Chained writes through calls, properties, static properties and offsets
--FILE--
<?php
class N { public $kids = []; public ?N $next = null; public $d = []; static $all = []; function kid() { return $this->kids[] = new N; } function &ref() { return $this->d; } }
$n = new N; $n->kid()->kid()->d['x']['y'] = 1;
$n->kids[0]->kids[0]->d['x']['z'] = 2; N::$all['n'] = $n;
N::$all['n']->kids[0]->d[] = 'static'; $n->next = new N;
$n->next->next = new N; $n->next->next->d['deep'][] = 1;
$n->ref()['via'] = 'ref'; echo json_encode($n), "\n";
$a = ['o' => $n]; $a['o']->d = 'replaced'; $f = fn() => $n;
$f()->d = 'by closure';
[$n->d, $a['list'][], N::$all['k']] = [1, 2, 3];
echo json_encode([$n->d, $a['list'], N::$all['k']]), "\n";
--EXPECT--
{"kids":[{"kids":[{"kids":[],"next":null,"d":{"x":{"y":1,"z":2}}}],"next":null,"d":["static"]}],"next":{"kids":[],"next":{"kids":[],"next":null,"d":{"deep":[1]}},"d":[]},"d":{"via":"ref"}}
[1,[2],3]

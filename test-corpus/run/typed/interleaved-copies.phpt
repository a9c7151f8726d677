--TEST--
Arrays passed around, stored and changed in many places keep apart
--FILE--
<?php
class Store { public array $items = []; public function put(string $k, array $v): static { $this->items[$k] = $v; return $this; } public function get(string $k): array { return $this->items[$k] ?? []; } public function each(callable $f): void { foreach ($this->items as $k => $v) { $this->items[$k] = $f($v); } } }
$base = ['n' => 1, 'l' => [1, 2]];
$s = (new Store)->put('a', $base)->put('b', $base);
$base['n'] = 'base'; $got = $s->get('a'); $got['l'][] = 'got';
$s->items['b']['l'][0] = 'b0';
$s->each(function (array $v) { $v['l'][] = 'each'; $v['n']++; return $v; });
$t = clone $s; $t->items['a']['l'] = 'clone';
echo json_encode([$base, $got, $s, $t]), "\n";
function append(array $x, $v) { $x[] = $v; return $x; } $p = [1];
$q = append(append($p, 2), append($p, 3));
echo json_encode([$p, $q]), "\n"; $m = [[0]]; $n = $m; $n[0][0] = 1;
$o = $n; $o[] = $m; $m[0][] = $o;
echo json_encode([$m, $n, $o]), "\n";
$gen = (function (array $a) { foreach ($a as $k => $v) { $a[$k] = yield $a; } return $a; })([1, 2]);
$first = $gen->current(); $gen->send('x'); $gen->send('y');
echo json_encode([$first, $gen->getReturn()]), "\n";
--EXPECT--
[{"n":"base","l":[1,2]},{"n":1,"l":[1,2,"got"]},{"items":{"a":{"n":2,"l":[1,2,"each"]},"b":{"n":2,"l":["b0",2,"each"]}}},{"items":{"a":{"n":2,"l":"clone"},"b":{"n":2,"l":["b0",2,"each"]}}}]
[[1],[1,2,[1,3]]]
[[[0,[[1],[[0]]]]],[[1]],[[1],[[0]]]]
[[1,2],["x","y"]]

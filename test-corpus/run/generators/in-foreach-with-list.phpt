--TEST--
Generators yielding arrays, taken apart; nested foreach over one generator
--FILE--
<?php
function pairs() { yield 'x' => [1, ['k' => 2]]; yield 'y' => [3, ['k' => 4]]; }
foreach (pairs() as $n => [$a, ['k' => $b]]) echo "$n$a$b ";
function zip(...$gs) { while (true) { $row = []; foreach ($gs as $g) { if (!$g->valid()) return; $row[] = $g->current(); $g->next(); } yield $row; } }
foreach (zip((fn() => yield from [1, 2, 3])(), (fn() => yield from ['a', 'b'])()) as [$p, $q]) echo $p, $q, ' ';
function shared() { yield 1; yield 2; yield 3; } $s = shared();
foreach ($s as $o) { echo $o; break; } $s->next();
echo $s->current(), "\n";
var_dump(shared() instanceof Traversable, shared() instanceof Iterator, is_iterable(shared()), is_callable(shared()));
--EXPECT--
x12 y34 1a 2b 12
bool(true)
bool(true)
bool(true)
bool(false)

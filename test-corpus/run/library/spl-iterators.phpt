--TEST--
Iterator classes chained
--FILE--
<?php
$it = new LimitIterator(new InfiniteIterator(new ArrayIterator([1, 2, 3])), 2, 5);
echo implode(',', iterator_to_array($it, false)), ' ';
$f = new CallbackFilterIterator(new ArrayIterator(range(1, 6)), fn($v, $k) => $v % 2 == 0);
echo implode(',', iterator_to_array($f, false)), ' ';
$a = new AppendIterator; $a->append(new ArrayIterator([1]));
$a->append(new ArrayIterator([2]));
echo implode(',', iterator_to_array($a, false)), ' ';
$r = new RecursiveIteratorIterator(new RecursiveArrayIterator([1, [2, [3]], 4]), RecursiveIteratorIterator::SELF_FIRST);
foreach ($r as $k => $v) echo $r->getDepth(), is_array($v) ? '[]' : $v, ' ';
echo "\n";
$m = new MultipleIterator(MultipleIterator::MIT_KEYS_ASSOC);
$m->attachIterator(new ArrayIterator([1, 2]), 'x');
$m->attachIterator(new ArrayIterator(['a', 'b']), 'y');
foreach ($m as $v) echo json_encode($v);
$c = new CachingIterator(new ArrayIterator(['a', 'b']));
foreach ($c as $v) echo $v, $c->hasNext() ? '+' : '.';
echo iterator_count(new IteratorIterator(new ArrayObject([1, 2, 3]))), iterator_apply($i = new ArrayIterator([1, 2]), function () use (&$i) { echo $i->current(); return true; }), "\n";
class Odd extends FilterIterator { function accept(): bool { return $this->current() % 2 == 1; } }
foreach (new Odd(new ArrayIterator([1, 2, 3])) as $k => $v) echo "$k=$v ";
$g = (function () { yield 1; yield 2; })();
foreach (new NoRewindIterator($g) as $v) echo $v; echo "\n";
--EXPECT--
3,1,2,3,1 2,4,6 1,2 01 0[] 12 1[] 23 04 
{"x":1,"y":"a"}{"x":2,"y":"b"}a+b.3122
0=1 2=3 12

--TEST--
Stack, queue, heap, priority queue, fixed array, linked list
--FILE--
<?php
$s = new SplStack; $s->push(1); $s[] = 2;
echo $s->pop(), $s->top(), count($s); $q = new SplQueue;
$q->enqueue('a'); $q[] = 'b';
echo $q->dequeue(), $q->isEmpty() ? 'e' : 'n'; $h = new SplMinHeap;
foreach ([3, 1, 2] as $x) $h->insert($x); foreach ($h as $x) echo $x;
$m = new SplMaxHeap; $m->insert(1); $m->insert(9); echo $m->extract();
$p = new SplPriorityQueue; $p->insert('lo', 1); $p->insert('hi', 10);
$p->setExtractFlags(SplPriorityQueue::EXTR_BOTH);
echo json_encode($p->extract()), "\n";
$f = SplFixedArray::fromArray([1, 2, 3]); $f->setSize(4); $f[3] = 'x';
echo array_sum([$f[0], $f[1]]), $f->getSize(), json_encode($f->toArray());
try { $f[9] = 1; } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
$l = new SplDoublyLinkedList; $l->push('x'); $l->unshift('w');
$l->add(1, 'mid'); foreach ($l as $k => $v) echo "$k$v ";
$l->setIteratorMode(SplDoublyLinkedList::IT_MODE_LIFO);
foreach ($l as $v) echo $v; $o = new SplObjectStorage;
$k = new stdClass; $o[$k] = 'data'; $o->attach(new stdClass);
echo count($o), $o[$k], $o->contains($k) ? 'y' : 'n', "\n";
try { (new SplStack)->pop(); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
211an1239{"data":"hi","priority":10}
34[1,2,3,"x"]Index invalid or out of range
0w 1mid 2x xmidw
Deprecated: Method SplObjectStorage::attach() is deprecated since 8.5, use method SplObjectStorage::offsetSet() instead in %s on line 18
2data
Deprecated: Method SplObjectStorage::contains() is deprecated since 8.5, use method SplObjectStorage::offsetExists() instead in %s on line 19
y
Can't pop from an empty datastructure

--TEST--
IteratorAggregate with yield, nested iteration
--FILE--
<?php
class Tree implements IteratorAggregate { private $kids = []; function __construct(public $v) {} function add(Tree ...$t) { array_push($this->kids, ...$t); return $this; } function getIterator(): Generator { yield $this->v; foreach ($this->kids as $k) yield from $k; } }
$t = (new Tree(1))->add((new Tree(2))->add(new Tree(3)), new Tree(4));
foreach ($t as $v) echo $v; echo ' ';
echo implode(',', iterator_to_array($t, false)), array_sum([...$t]), "\n";
foreach ($t as $a) foreach ($t as $b) if ($a === $b) echo $a;
echo "\n";
--EXPECT--
1234 1,2,3,410
1234

--TEST--
foreach over Iterator and IteratorAggregate calls their methods in order
--FILE--
<?php
class It implements Iterator { private $i = 0; function __construct(private $n) {} function rewind(): void { echo 'R'; $this->i = 0; } function valid(): bool { echo 'V'; return $this->i < $this->n; } function current(): mixed { echo 'C'; return $this->i * 10; } function key(): mixed { echo 'K'; return "k$this->i"; } function next(): void { echo 'N'; $this->i++; } }
foreach (new It(2) as $k => $v) echo "[$k=>$v]"; echo "\n";
foreach (new It(1) as $v) echo "[$v]"; echo "\n";
class Ag implements IteratorAggregate { function getIterator(): Iterator { echo 'G'; return new It(1); } }
foreach (new Ag as $k => $v) echo "[$k]"; echo "\n";
echo implode(',', iterator_to_array(new It(2), false)), "\n";
[$a, $b] = [...new It(2)] + [0, 0];
class Bad implements IteratorAggregate { function getIterator(): Traversable { return new ArrayObject([7]); } }
foreach (new Bad as $v) echo $v, "\n";
--EXPECT--
RVCK[k0=>0]NVCK[k1=>10]NV
RVC[0]NV
GRVCK[k0]NV
RVCNVCNV0,10
RVCKNVCKNV7

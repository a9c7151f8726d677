--TEST--
Many fibers under a round-robin scheduler
--FILE--
<?php
class Scheduler { private array $queue = []; function add(callable $c, ...$a) { $this->queue[] = [new Fiber($c), $a]; } function run() { while ($this->queue) { [$f, $a] = array_shift($this->queue); $f->isStarted() ? $f->resume() : $f->start(...$a); if (!$f->isTerminated()) $this->queue[] = [$f, []]; } } }
$s = new Scheduler;
foreach (['a' => 3, 'b' => 1, 'c' => 2] as $n => $c) $s->add(function ($n, $c) { for ($i = 1; $i <= $c; $i++) { echo $n, $i, ' '; Fiber::suspend(); } }, $n, $c);
$s->run(); echo "\n";
--EXPECT--
a1 b1 c1 a2 c2 a3

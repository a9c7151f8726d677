--TEST--
Tables of callables
--FILE--
<?php
class Calc { private array $ops; function __construct() { $this->ops = ['+' => fn($a, $b) => $a + $b, '-' => static fn($a, $b) => $a - $b, '*' => [$this, 'mul'], '/' => 'intdiv', '^' => pow(...), 'max' => max(...)]; } function mul($a, $b) { return $a * $b; } function run(string $rpn) { $st = []; foreach (explode(' ', $rpn) as $t) { if (isset($this->ops[$t])) { $b = array_pop($st); $a = array_pop($st); $st[] = ($this->ops[$t])($a, $b); } else { $st[] = +$t; } } return $st[0]; } }
$c = new Calc;
foreach (['3 4 +', '2 3 4 * -', '7 2 /', '2 10 ^', '5 1.5 max 2 *'] as $e) echo $c->run($e), "\n";
--EXPECT--
7
-10
3
1024
10

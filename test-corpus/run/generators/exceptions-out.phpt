--TEST--
Exceptions leave a generator and end it
--FILE--
<?php
function g() { yield 1; throw new RuntimeException('inside'); yield 2; }
$g = g();
try { foreach ($g as $v) echo $v; } catch (RuntimeException $e) { echo $e->getMessage(), $e->getLine(), "\n"; }
var_dump($g->valid());
function h() { try { yield 1; } catch (Exception $e) { echo "not here\n"; } }
try { foreach (h() as $v) throw new Exception('consumer'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$running = (function () use (&$running) { try { $running->next(); } catch (Error $e) { echo $e->getMessage(), "\n"; } yield; })();
$running->current();
--EXPECT--
1inside2
bool(false)
consumer
Cannot resume an already running generator

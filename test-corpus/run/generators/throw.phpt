--TEST--
throw raises an exception at the yield
--FILE--
<?php
function g() { while (true) { try { $x = yield 'waiting'; echo "[$x]"; } catch (InvalidArgumentException $e) { echo '[caught ', $e->getMessage(), ']'; yield 'from catch'; } finally { echo '[finally]'; } } }
$g = g(); $g->current();
echo $g->throw(new InvalidArgumentException('one')), $g->send(1), "\n";
try { $g->throw(new LogicException('two')); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
var_dump($g->valid()); $u = g();
try { $u->throw(new Exception('unstarted')); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
function d() { try { yield from e(); } catch (Exception $x) { yield 'outer ' . $x->getMessage(); } }
function e() { try { yield 1; } finally { echo '(inner finally)'; } }
$d = d(); $d->current();
echo $d->throw(new Exception('passed')), "\n";
--EXPECT--
[caught one]from catch[finally]waiting
[finally]two
bool(false)
[finally]unstarted
(inner finally)outer passed

--TEST--
getReturn works once the generator has returned
--FILE--
<?php
function g() { yield 1; return ['r' => 2]; } $g = g();
try { $g->getReturn(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
foreach ($g as $v); echo json_encode($g->getReturn()), "\n";
function n() { if (false) yield; return 'only return'; } $n = n();
var_dump($n->valid(), $n->getReturn());
function t() { yield 1; throw new Exception('t'); } $t = t();
try { foreach ($t as $x); } catch (Exception $e) {}
try { $t->getReturn(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
var_dump($t->valid());
--EXPECT--
Cannot get return value of a generator that hasn't returned
{"r":2}
bool(false)
string(11) "only return"
Cannot get return value of a generator that hasn't returned
bool(false)

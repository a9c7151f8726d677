--TEST--
Exceptions of destructors that run one after the other follow each other
--FILE--
<?php
class Bomb { function __construct(public $n) {} function __destruct() { throw new Exception($this->n); } }
function chain($e) { for (; $e; $e = $e->getPrevious()) echo $e->getMessage(), ' '; echo "\n"; }
try { $a = [new Bomb('a'), new Bomb('b')]; unset($a); } catch (Exception $e) { chain($e); }
function f() { $x = new Bomb('x'); throw new Exception('f'); }
try { f(); } catch (Exception $e) { chain($e); }
try { try { throw new Exception('first'); } finally { $y = new Bomb('y'); $y = null; } } catch (Exception $e) { chain($e); }
try { $m = new Exception('m'); try { throw new Exception('n', 0, $m); } finally { throw $m; } } catch (Exception $e) { chain($e); }
--EXPECT--
b a 
x f 
y first 
m 

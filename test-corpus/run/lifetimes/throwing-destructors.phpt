--TEST--
An exception from a destructor is thrown where the object dies
--FILE--
<?php
class Bomb { public $a = 1; function __destruct() { throw new Exception('boom'); } }
function attempt($what) { try { $what(); echo "nothing\n"; } catch (Exception $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n"; } }
attempt(function () { $b = new Bomb; $b = null; echo "not here\n"; });
attempt(function () { $b = new Bomb; });
attempt(function () { foreach (new Bomb as $v) { return $v; } });
attempt(function () { foreach ([0] as $z) foreach (new Bomb as $v) { try { break 2; } catch (Exception) { echo "inside\n"; } finally { echo "finally\n"; } } });
attempt(function () { $e = new Bomb; try { throw new Exception('first'); } catch (Exception $e) { echo "not here\n"; } });
class Fragile { public $part; function __construct() { $this->part = new Part; throw new Exception('no'); } function __destruct() { echo "never\n"; } }
class Part { function __destruct() { echo "part\n"; } }
attempt(fn() => new Fragile);
--EXPECT--
boom 2
boom 2
boom 2
finally
boom 2
boom 2
part
no 9

--TEST--
finally always runs, and its return wins
--FILE--
<?php
function a() { try { return 'try'; } finally { echo '[f]'; } }
function b() { try { throw new Exception('x'); } catch (Exception $e) { return 'catch'; } finally { return 'finally'; } }
function c() { foreach ([1, 2] as $i) { try { if ($i == 1) continue; break; } finally { echo "[c$i]"; } } return 'c'; }
function d() { try { throw new Exception('lost'); } finally { return 'd'; } }
function e() { $x = 1; try { return $x; } finally { $x = 2; } }
function f() { try { try { throw new Exception('inner'); } finally { echo '[inner]'; } } catch (Exception $e) { echo '[', $e->getMessage(), ']'; } finally { echo '[outer]'; } }
echo a(), b(), c(), d(), e(), f(), "\n";
function g() { try { throw new Exception('one'); } finally { throw new Exception('two'); } }
try { g(); } catch (Exception $e) { echo $e->getMessage(), $e->getPrevious()->getMessage(), "\n"; }
--EXPECT--
[f]tryfinally[c1][c2]cd1[inner][inner][outer]
twoone

--TEST--
Exceptions out of loops, and loops that go on
--FILE--
<?php
$log = [];
foreach ([1, 0, 2] as $d) { try { $log[] = intdiv(10, $d); } catch (DivisionByZeroError) { $log[] = 'inf'; continue; } finally { $log[] = "f$d"; } }
echo json_encode($log), "\n";
function retry($n) { $tries = 0; while (true) { try { if (++$tries < $n) throw new Exception("try $tries"); return $tries; } catch (Exception $e) { if ($tries > 5) throw $e; } } }
echo retry(4), "\n";
try { retry(100); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
for ($i = 0; $i < 3; $i++) { try { if ($i == 1) throw new Exception; echo $i; } catch (Exception) { echo 'x'; } }
echo "\n";
--EXPECT--
[10,"f1","inf","f0",5,"f2"]
4
try 6
0x2

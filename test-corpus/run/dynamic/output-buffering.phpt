--TEST--
Buffers nest, capture, flush and call back
--FILE--
<?php
ob_start(); echo 'captured'; $c = ob_get_clean();
echo strtoupper($c), "\n";
ob_start(fn($b, $phase) => "[$phase:" . trim($b) . "]\n"); echo 'one';
ob_flush(); echo 'two'; ob_end_flush(); echo ob_get_level(), "\n";
ob_start(); echo 'a'; ob_start(); echo 'b';
echo ob_get_level(), ob_get_length(); ob_end_clean();
echo ob_get_contents(), 'c'; ob_end_flush(); echo "\n";
var_dump(ob_get_clean(), @ob_end_flush()); ob_end_clean();
function p() { ob_start(); try { echo 'x'; throw new Exception('e'); } finally { $r = ob_get_clean(); echo "<$r>"; } }
try { p(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
print_r(ob_list_handlers()); ob_start(); print 'pr';
printf('%03d', 5); var_dump(1); print_r([1]);
echo strlen(ob_get_clean()), print_r('ret', true), var_export(true, true), "\n";
ob_start(); echo "unclosed buffer is flushed at the end\n";
--EXPECTF--
CAPTURED
[5:one]
[8:two]
0
aac
bool(false)
bool(false)

Notice: ob_end_clean(): Failed to delete buffer. No buffer to delete in %s on line 9
<x>e
Array
(
)
35rettrue
unclosed buffer is flushed at the end

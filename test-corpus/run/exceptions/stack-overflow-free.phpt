--TEST--
Deep recursion ends without harm
--FILE--
<?php
function r($n) { return $n ? 1 + r($n - 1) : 0; } echo r(20000), "\n";
class N { public $next; } $head = null;
for ($i = 0; $i < 50000; $i++) { $n = new N; $n->next = $head; $head = $n; }
$c = 0; for ($p = $head; $p; $p = $p->next) $c++; echo $c, "\n";
$head = null; echo "freed\n";
--EXPECT--
20000
50000
freed

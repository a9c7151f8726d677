--TEST--
goto forwards, backwards and out of loops
--FILE--
<?php
$i = 0; again: $i++; if ($i < 3) goto again; echo $i, "\n";
while (true) { foreach ([1, 2] as $x) { if ($x == 2) goto out; echo "x$x"; } }
out: echo " out\n"; goto skip; echo 'skipped';
skip: function g($n) { loop: if ($n > 5) return $n; $n += 2; goto loop; } echo g(0), "\n";
try { goto inTry; inTry: echo "try\n"; goto done; } finally { echo "finally\n"; }
done: echo "end\n";
--EXPECT--
3
x1 out
6
try
finally
end

--TEST--
goto out of a try runs its finally
--FILE--
<?php
function f() {
    foreach ([1, 2] as $i) {
        try {
            try { if ($i == 1) goto next; echo "second\n"; goto end; } finally { echo "inner $i\n"; }
            next:
            echo "behind\n";
        } finally { echo "outer $i\n"; }
    }
    end:
    echo "end\n";
}
f();
function loop() {
    $n = 0;
    again:
    try { if (++$n < 3) goto again; return $n; } finally { echo "finally $n\n"; }
}
echo loop(), "\n";
--EXPECT--
inner 1
behind
outer 1
second
inner 2
outer 2
end
finally 1
finally 2
finally 3
3

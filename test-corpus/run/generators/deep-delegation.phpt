--TEST--
A chain of yield from: sent values reach the innermost generator, results and exceptions go out link by link
--FILE--
<?php
function leaf($n) {
    try {
        $x = yield "first $n";
        echo "leaf got $x\n";
        yield "second $n";
        if ($n == 2) {
            throw new Exception("thrown by $n");
        }
        return "result $n";
    } finally {
        echo "leaf $n ends\n";
    }
}
function middle($n) {
    try {
        $r = yield from leaf($n);
        yield "middle has $r";
    } catch (Exception $e) {
        yield 'caught ' . $e->getMessage();
        throw new Exception('thrown again');
    }
    return "middle $n";
}
function top() {
    for ($i = 0; $i < 3; $i++) {
        try {
            echo 'top has ', yield from middle($i), "\n";
        } catch (Exception $e) {
            echo 'top caught ', $e->getMessage(), "\n";
        }
        yield from ['a', 'b'];
    }
    return 'end';
}
$generator = top();
for ($i = 0; $generator->valid(); $i++) {
    echo $generator->key(), ': ', $generator->current(), "\n";
    $i == 6 ? $generator->throw(new Exception('from outside')) : $generator->send("value $i");
}
echo $generator->getReturn(), "\n";

function resumesItself() {
    global $outer;
    try {
        yield 1;
        $outer->next();
    } catch (Error $e) {
        yield $e->getMessage();
    }
}
$outer = (function () { yield from (function () { yield from resumesItself(); })(); })();
foreach ($outer as $value) {
    echo $value, "\n";
}
--EXPECT--
top has 0: first 0
leaf got value 0
1: second 0
leaf 0 ends
0: middle has result 0
middle 0
0: a
1: b
top has 0: first 1
leaf got value 5
1: second 1
leaf 1 ends
0: caught from outside
top caught thrown again
0: a
1: b
top has 0: first 2
leaf got value 10
1: second 2
leaf 2 ends
0: caught thrown by 2
top caught thrown again
0: a
1: b
end
1
Cannot resume an already running generator

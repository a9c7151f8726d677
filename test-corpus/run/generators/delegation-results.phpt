--TEST--
yield from arrays, iterators and generators, with keys, sent values and results
--FILE--
<?php
function inner() { $x = yield 'a' => 1; echo "inner got $x\n"; yield 2; return 'result'; }
function outer() {
    yield 0;
    $r = yield from inner();
    echo "inner gave $r\n";
    yield from ['k' => 'v', 5];
    yield from new ArrayIterator([7]);
    return 'done';
}
$g = outer();
foreach ($g as $k => $v) {
    echo $k, '=>', $v, "\n";
    if ($v === 1) {
        echo 'sent: ', $g->send('hello'), "\n";
    }
}
echo $g->getReturn(), "\n";
try {
    foreach ($g as $v) {}
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
0=>0
a=>1
sent: inner got hello
2
inner gave result
k=>v
0=>5
0=>7
done
Cannot traverse an already closed generator

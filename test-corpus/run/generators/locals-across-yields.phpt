--TEST--
What a generator still reads after a yield is there, whichever way it got there
--FILE--
<?php
function mixed($a, $b) {
    $c = $a + $b;
    yield $c;
    try {
        $d = $c * 2;
        yield $d;
    } catch (Exception $e) {
        $d = -1;
    } finally {
        yield 'finally ' . ($d ?? 'none');
    }
    foreach ([1, 2] as $k => $v) {
        yield $k => [$v, $c];
    }
    $closure = fn() => $c;
    yield $closure();
    if ($a) {
        $sometimes = 1.5;
    }
    yield isset($sometimes) ? $sometimes : 'unset';
    while ($b-- > 0) {
        yield $b;
    }
    $i = 10;
    $i += yield 'plus';
    yield $i && ($j = yield 'and') ? "$i $j" : 'no';
    return compact('a', 'c', 'd');
}
$generator = mixed(1, 3);
foreach ($generator as $key => $value) {
    echo json_encode([$key, $value]), "\n";
}
echo json_encode($generator->getReturn()), "\n";
$generator = mixed(0, 1);
$generator->next();
$generator->throw(new Exception());
while ($generator->valid()) {
    echo json_encode([$generator->key(), $generator->current()]), "\n";
    $generator->send(5);
}
echo json_encode($generator->getReturn()), "\n";
--EXPECT--
[0,4]
[1,8]
[2,"finally 8"]
[0,[1,4]]
[1,[2,4]]
[3,4]
[4,1.5]
[5,2]
[6,1]
[7,0]
[8,"plus"]
[9,"and"]
[10,"no"]
{"a":1,"c":4,"d":8}
[2,"finally -1"]
[0,[1,1]]
[1,[2,1]]
[3,1]
[4,"unset"]
[5,0]
[6,"plus"]
[7,"and"]
[8,"15 5"]
{"a":0,"c":1,"d":-1}

--TEST--
yield in the initial value of a static variable runs the first time only
--FILE--
<?php
function generate() {
    static $first = yield 1;
    static $list = [yield 2, $first], $plain = 5;
    static $sum = strlen(yield 3) + (yield 4);
    return [$first, $list, $plain, $sum, yield 5];
}
$generator = generate();
foreach (['a', 'b', 'ccc', 4, 'e'] as $sent) {
    echo $generator->current(), ' ';
    $generator->send($sent);
}
echo json_encode($generator->getReturn()), "\n";
foreach ($again = generate() as $value) {
    echo $value, "\n";
}
echo json_encode($again->getReturn()), "\n";
$closure = function () {
    static $own = yield 'closure';
    return $own;
};
foreach ([$closure, clone $closure, $closure] as $each) {
    $generator = $each();
    foreach ($generator as $value) {
        echo $value, "\n";
    }
    var_dump($generator->getReturn());
}
--EXPECT--
1 2 3 4 5 ["a",["b","a"],5,7,"e"]
5
["a",["b","a"],5,7,null]
closure
NULL
closure
NULL
NULL

--TEST--
A closure may assign a captured variable before it reads it, whatever was captured
--FILE--
<?php
function three() { return 3; }
echo (fn($x) => ($undefined = 5) + $x + $undefined)(1), "\n";
function inside() {
    return (fn() => ($local = 1.5) * $local)();
}
echo inside(), "\n";
$text = 'text';
echo (fn() => ($text = 5) * three() + $text)(), "\n";
echo (fn() => ($name = 'abc') . strlen($name))(), "\n";
echo (fn() => count($list = [1, 2]) + count($list))(), "\n";
echo json_encode((fn() => [$flag = true, !$flag])()), "\n";
$function = function () use ($text) {
    $text = 2;
    return $text + 1;
};
echo $function(), "\n";
$number = 7;
echo (fn() => $number + ($number = 2) * $number)(), "\n";
echo implode(',', array_map(fn($word) => ($length = strlen($word)) > 2 ? $length : 0, ['a', 'abc'])), "\n";
--EXPECT--
11
2.25
20
abc3
4
[true,false]
3
6
0,3

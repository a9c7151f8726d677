--TEST--
Arguments of builtins by name, left out, too many, and of wrong types
--FILE--
<?php
$calls = [
    fn() => number_format(num: 1234.5, decimals: 1, thousands_separator: '.', decimal_separator: ','),
    fn() => str_pad('x', length: 3, pad_type: STR_PAD_LEFT),
    fn() => str_replace(search: 'a', subject: 'b'),
    fn() => strlen(),
    fn() => substr('a'),
    fn() => substr('a', 1, 2, 3),
    fn() => strlen([]),
    fn() => strlen(text: 'a'),
    fn() => array_merge(a: [1]),
    fn() => str_repeat('ab', '3'),
    fn() => str_repeat('ab', 'three'),
    fn() => implode(',', 5),
    fn() => usort($list, 'no_such_function'),
    fn() => array_map('strtoupper', 'a'),
];
foreach ($calls as $call) {
    try {
        echo json_encode($call()), "\n";
    } catch (Error $e) {
        echo $e::class, ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
"1.234,5"
"  x"
ArgumentCountError: str_replace(): Argument #2 ($replace) not passed
ArgumentCountError: strlen() expects exactly 1 argument, 0 given
ArgumentCountError: substr() expects at least 2 arguments, 1 given
ArgumentCountError: substr() expects at most 3 arguments, 4 given
TypeError: strlen(): Argument #1 ($string) must be of type string, array given
Error: Unknown named parameter $text
ArgumentCountError: array_merge() does not accept unknown named parameters
"ababab"
TypeError: str_repeat(): Argument #2 ($times) must be of type int, string given
TypeError: implode(): Argument #2 ($array) must be of type ?array, int given
TypeError: usort(): Argument #1 ($array) must be of type array, null given
TypeError: array_map(): Argument #2 ($array) must be of type array, string given

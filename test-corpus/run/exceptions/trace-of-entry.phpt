--TEST--
A call stands in the trace while its arguments are converted and its defaults computed
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
function withDefault($a, $b = Nothing::AT_ALL) { }
function show(callable $f) {
    try {
        $f();
    } catch (Error $e) {
        echo $e->getMessage(), "\n", explode("\n", $e->getTraceAsString())[0], "\n";
    }
}
show(fn() => withDefault('x'));
show(fn() => str_repeat([], 2));
show(fn() => new Exception(new stdClass));
show(fn() => assert(1 > 2));
function extra($a, ...$rest) { echo (new Exception)->getTraceAsString(), "\n"; }
extra(1, 2, x: 3);
--EXPECTF--
Class "Nothing" not found
#0 %s(10): withDefault('x')
str_repeat(): Argument #1 ($string) must be of type string, array given
#0 %s(11): str_repeat(Array, 2)
Exception::__construct(): Argument #1 ($message) must be of type string, stdClass given
#0 %s(12): Exception->__construct(Object(stdClass))
assert(1 > 2)
#0 %s(13): assert(false, 'assert(1 > 2)')
#0 %s(15): extra(1, 2, x: 3)
#1 {main}

--TEST--
An error found while compiling is on the line of what was compiled last
--FILE--
<?php
eval("function f(): void {
    return g(1,
        2
    );
}");
--EXPECTF--
Fatal error: A void function must not return a value in %s(2) : eval()'d code on line 3
Stack trace:
#0 {main}

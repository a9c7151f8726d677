--TEST--
Fatal errors tell the calls that led to them, those of included code too
--FILE--
<?php
function declares()
{
    eval('class Unfinished implements Countable {}');
}

class Loader
{
    public static function load(): void
    {
        declares();
    }
}

try {
    require 'no-such-file.php';
} catch (Error $e) {
    echo get_class($e), "\n";
}

Loader::load();
--EXPECTF--

Warning: require(no-such-file.php): Failed to open stream: No such file or directory in %s on line 16
Error

Fatal error: Class Unfinished contains 1 abstract method and must therefore be declared abstract or implement the remaining method (Countable::count) in %s(4) : eval()'d code on line 1
Stack trace:
#0 %s(4): eval()
#1 %s(11): declares()
#2 %s(21): Loader::load()
#3 {main}

--TEST--
The trace of a wrong argument begins with the call of the builtin, without arguments too
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
function shout($text) { return strtoupper($text); }
class Titled { function __construct($text) { $this->text = array_map($text, [1]); } }
foreach ([fn() => shout([]), fn() => new Titled('nothing'), fn() => (new DateTime)->modify([]), fn() => array_map('strlen', [[]])] as $attempt) {
    try {
        $attempt();
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n", preg_replace('~\S+/~', '', $e->getTraceAsString()), "\n";
    }
}
--EXPECT--
strtoupper(): Argument #1 ($string) must be of type string, array given
#0 traces-begin-with-the-builtin.php(2): strtoupper()
#1 traces-begin-with-the-builtin.php(4): shout()
#2 traces-begin-with-the-builtin.php(6): traces-begin-with-the-builtin.php:4}()
#3 {main}
array_map(): Argument #1 ($callback) must be a valid callback or null, function "nothing" not found or invalid function name
#0 traces-begin-with-the-builtin.php(3): array_map()
#1 traces-begin-with-the-builtin.php(4): Titled->__construct()
#2 traces-begin-with-the-builtin.php(6): traces-begin-with-the-builtin.php:4}()
#3 {main}
DateTime::modify(): Argument #1 ($modifier) must be of type string, array given
#0 traces-begin-with-the-builtin.php(4): DateTime->modify()
#1 traces-begin-with-the-builtin.php(6): traces-begin-with-the-builtin.php:4}()
#2 {main}
strlen(): Argument #1 ($string) must be of type string, array given
#0 [internal function]: strlen()
#1 traces-begin-with-the-builtin.php(4): array_map()
#2 traces-begin-with-the-builtin.php(6): traces-begin-with-the-builtin.php:4}()
#3 {main}

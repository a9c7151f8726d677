--TEST--
Unpacking something else than an array or a Traversable is a TypeError
--FILE--
<?php
try {
    var_dump([...new stdClass]);
} catch (TypeError $e) {
    echo get_class($e), ": ", $e->getMessage(), "\n";
}
--EXPECT--
TypeError: Only arrays and Traversables can be unpacked, stdClass given

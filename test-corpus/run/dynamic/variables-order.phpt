--TEST--
variables_order says which of $_ENV and $_SERVER are filled
--INI--
variables_order=S
--FILE--
<?php
var_dump($_ENV, isset($_SERVER["argc"]), getenv("PATH") !== false);
--EXPECT--
array(0) {
}
bool(true)
bool(true)

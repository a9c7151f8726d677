--TEST--
A header callback runs at the end of a script that printed nothing
--FILE--
<?php
header_register_callback(function () { echo "headers are about to go\n"; });
--EXPECT--
headers are about to go

--TEST--
Nested output buffers and their handlers
--FILE--
<?php
ob_start(fn($text, $flags) => "[$flags:" . strtoupper($text) . ']'); echo 'a'; ob_flush(); echo 'b';
ob_start(); echo 'inner'; $inner = ob_get_clean(); echo strrev($inner); ob_end_flush(); echo "\n";
ob_start(null, 4); echo 'abc'; echo 'de'; echo 'f'; print_r(ob_get_status()); ob_end_flush();
ob_start(null, 0, 0); echo 'kept'; var_dump(ob_clean(), ob_get_level());
--EXPECTF--
[5:A][8:BRENNI]
abcdefArray
(
    [name] => default output handler
    [type] => 0
    [flags] => 20592
    [level] => 0
    [chunk_size] => 4
    [buffer_size] => 4096
    [buffer_used] => 1
)
kept
Notice: ob_clean(): Failed to delete buffer of default output handler (0) in %s on line 5
bool(false)
int(1)

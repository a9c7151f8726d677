--TEST--
A missing include warns, a missing require throws
--INI--
include_path=.
--FILE--
<?php
$r = include 'does-not-exist.inc'; var_dump($r); require 'neither.inc'; echo 'never';
--EXPECTF--
Warning: include(does-not-exist.inc): Failed to open stream: No such file or directory in %s on line 2

Warning: include(): Failed opening 'does-not-exist.inc' for inclusion (include_path='.') in %s on line 2
bool(false)

Warning: require(neither.inc): Failed to open stream: No such file or directory in %s on line 2

Fatal error: Uncaught Error: Failed opening required 'neither.inc' (include_path='.') in %s:2
Stack trace:
#0 {main}
  thrown in %s on line 2

--TEST--
Clocks go forward
--FILE--
<?php
$a = hrtime(true); $m = microtime(true); usleep(1000);
var_dump(hrtime(true) > $a, microtime(true) > $m, is_array(hrtime()), time() >= (int) $m, preg_match('/^0\.\d+ \d+$/', microtime()), $_SERVER['REQUEST_TIME'] <= time());
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
int(1)
bool(true)

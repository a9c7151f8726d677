--TEST--
gettype, is_* and settype in branches
--FILE--
<?php
function describe($v) { if (is_int($v)) return $v + 1; if (is_float($v)) return $v / 2; if (is_string($v)) return strlen($v); if (is_array($v)) return count($v); if ($v instanceof Closure) return $v(); if (is_bool($v)) return !$v; return gettype($v); }
foreach ([1, 1.0, 'str', [1, 2], fn() => 'called', true, null, new stdClass] as $v) var_dump(describe($v));
$x = '12abc'; settype($x, 'integer'); var_dump($x);
settype($x, 'array'); var_dump($x); settype($x, 'string');
--EXPECTF--
int(2)
float(0.5)
int(3)
int(2)
string(6) "called"
bool(false)
string(4) "NULL"
string(6) "object"
int(12)
array(1) {
  [0]=>
  int(12)
}

Warning: Array to string conversion in %s on line 5

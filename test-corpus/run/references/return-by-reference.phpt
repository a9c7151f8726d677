--TEST--
Functions and methods that return references
--FILE--
<?php
class Reg { private $d = ['a' => ['b' => 1]]; static $s = 1; function &get($k) { return $this->d[$k]; } static function &stat() { return self::$s; } function all() { return $this->d; } }
$r = new Reg; $x = &$r->get('a'); $x['b'] = 'changed';
$v = $r->get('a'); $v['b'] = 'copy'; $s = &Reg::stat(); $s = 7;
foreach ($r->get('a') as &$e) { $e .= '!'; }
echo json_encode([$r->all(), $v, Reg::$s]), "\n";
function &id(array &$a) { return $a; } $l = [1]; $m = &id($l);
$m[] = 2; echo json_encode($l), "\n";
--EXPECT--
[{"a":{"b":"changed!"}},{"b":"copy"},7]
[1,2]

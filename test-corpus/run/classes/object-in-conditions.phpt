--TEST--
Object handles, ids, comparison and conversion
--FILE--
<?php
$a = new stdClass; $b = new stdClass;
var_dump($a == $b, $a === $b, (bool) $a, spl_object_id($a) !== spl_object_id($b), $a);
unset($b); $c = new stdClass; var_dump($c);
try { var_dump((int) $a); } catch (Error $e) { echo 'x'; }
--EXPECTF--
bool(true)
bool(false)
bool(true)
bool(true)
object(stdClass)#1 (0) {
}
object(stdClass)#2 (0) {
}

Warning: Object of class stdClass could not be converted to int in %s on line 5
int(1)

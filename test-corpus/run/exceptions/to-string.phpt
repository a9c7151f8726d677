--TEST--
Exceptions printed as strings
--FILE--
<?php
function thrower($x) { throw new DomainException("bad $x", 3, new Exception('cause')); }
try { thrower(1); } catch (Exception $e) { echo $e, "\n"; }
echo new ErrorException('ee', 1, E_WARNING, 'some.php', 99), "\n";
echo (new ErrorException('x', 1, E_NOTICE))->getSeverity(), "\n";
--EXPECTF--
Exception: cause in %s:2
Stack trace:
#0 %s(3): thrower(1)
#1 {main}

Next DomainException: bad 1 in %s:2
Stack trace:
#0 %s(3): thrower(1)
#1 {main}
ErrorException: ee in some.php:99
Stack trace:
#0 {main}
8

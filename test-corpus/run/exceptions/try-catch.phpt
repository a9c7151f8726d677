--TEST--
Catch clauses in order, with unions, without variables
--FILE--
<?php
class A extends Exception {} class B extends A {}
function t($e) { try { throw $e; } catch (B | TypeError $x) { return 'B|TypeError'; } catch (A) { return 'A'; } catch (Throwable $t) { return 'Throwable ' . get_class($t); } }
foreach ([new A, new B, new TypeError, new Error, new Exception] as $e) echo t($e), "\n";
try { try { throw new A('first'); } catch (B $b) { echo 'no'; } } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { throw new A; } catch (NoSuchClass $e) {} catch (A $e) { echo "unknown class in catch is no error\n"; }
--EXPECT--
A
B|TypeError
B|TypeError
Throwable Error
Throwable Exception
first
unknown class in catch is no error

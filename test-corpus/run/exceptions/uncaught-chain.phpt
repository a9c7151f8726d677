--TEST--
An uncaught exception shows what caused it
--FILE--
<?php
class E extends Exception {}
try { throw new E('cause'); } catch (E $e) { throw new RuntimeException('effect', 0, $e); }
--EXPECTF--
Fatal error: Uncaught E: cause in %s:3
Stack trace:
#0 {main}

Next RuntimeException: effect in %s:3
Stack trace:
#0 {main}
  thrown in %s on line 3

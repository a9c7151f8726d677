--TEST--
(void) throws a result away
--FILE--
<?php
#[NoDiscard] function important() { return 1; }
(void) important();
important();
echo "done\n";
--EXPECTF--
Warning: The return value of function important() should either be used or intentionally ignored by casting it as (void) in %s on line 4
done

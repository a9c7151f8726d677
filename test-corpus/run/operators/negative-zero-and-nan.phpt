--TEST--
Minus zero and NaN
--FILE--
<?php
var_dump(-0.0 == 0.0, -0.0 === 0.0, 1 / -INF, NAN == NAN, NAN <=> NAN, NAN === NAN, [NAN] == [NAN], max(NAN, 1), min(1, NAN), (bool) NAN, 0.0 <=> -0.0, round(-0.4));
--EXPECTF--
Warning: unexpected NAN value was coerced to bool in %s on line 2
bool(true)
bool(true)
float(-0)
bool(false)
int(1)
bool(false)
bool(false)
int(1)
float(NAN)
bool(true)
int(0)
float(-0)

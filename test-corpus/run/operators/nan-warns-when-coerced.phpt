--TEST--
NAN warns when it becomes a value of another type
--FILE--
<?php
set_error_handler(function ($level, $message) { echo $message, "\n"; });
(function (bool $flag) {})(NAN);
(function (bool|array $flag) {})(NAN);
(array) NAN;
(object) NAN;
(string) NAN;
if (NAN) {}
is_callable('x', NAN);
var_dump(max(1, NAN), max(NAN, 1), (float) '-0', (float) ' -0.0');
--EXPECT--
unexpected NAN value was coerced to bool
unexpected NAN value was coerced to bool
unexpected NAN value was coerced to array
unexpected NAN value was coerced to object
unexpected NAN value was coerced to string
unexpected NAN value was coerced to bool
unexpected NAN value was coerced to bool
float(NAN)
int(1)
float(-0)
float(-0)

--TEST--
Taking elements out of a scalar warns for each of them
--FILE--
<?php
set_error_handler(function (int $level, string $message) {
    echo "$message\n";
});
[$a, $b] = 5;
[$a] = null;
['key' => $a] = 'text';
[, [$a]] = [1, 2.5];
[$a] = [$b] = true;
foreach ([1, [2, 3]] as [$x, [$y]]) {
    var_dump($x, $y);
}
[$file] = fopen('php://memory', 'r');
var_dump($a, $file);
--EXPECT--
Cannot use int as array
Cannot use int as array
Cannot use string as array
Cannot use float as array
Cannot use bool as array
Cannot use bool as array
Cannot use int as array
Cannot use int as array
NULL
NULL
Cannot use int as array
int(2)
NULL
Cannot use resource as array
NULL
NULL

--TEST--
Directives are read, set and restored
--FILE--
<?php
var_dump(ini_get('precision'), ini_set('precision', '5'), ini_get('precision')); echo 1 / 3, "\n";
ini_restore('precision'); echo 1 / 3, "\n"; var_dump(ini_get('no.such'), ini_set('post_max_size', '1M'), ini_set('precision', -5));
foreach (['1 G', '0x10K', '12X', 'abc', '1.5M', '-2k'] as $quantity) { echo ini_parse_quantity($quantity), "\n"; }
print_r(ini_get_all('pcre')['pcre.jit']);
--EXPECTF--
string(2) "14"
string(2) "14"
string(1) "5"
0.33333
0.33333333333333
bool(false)
bool(false)
bool(false)
1073741824
16384

Warning: Invalid quantity "12X": unknown multiplier "X", interpreting as "12" for backwards compatibility in %s on line 4
12

Warning: Invalid quantity "abc": no valid leading digits, interpreting as "0" for backwards compatibility in %s on line 4
0

Warning: Invalid quantity "1.5M", interpreting as "1M" for backwards compatibility in %s on line 4
1048576
-2048
Array
(
    [global_value] => 1
    [local_value] => 1
    [access] => 7
)

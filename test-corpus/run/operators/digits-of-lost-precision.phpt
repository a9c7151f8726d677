--TEST--
What is said of a float that becomes an int shows all its digits, and is said once
--FILE--
<?php
function whole(int $number) { return $number; }
$float = 1.123456789012345678;
$large = 9223372036854775807.0;
whole($float);
chr($float);
$float % 2;
(int) $large;
~$large;
$list = [];
$result = $list[$float] = 'one';
$result = $list[null] = 'two';
echo whole($list[1.5] = 3), ' ', json_encode([$result, $list]), "\n";
try {
    $list . (1 - $list);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECTF--
Deprecated: Implicit conversion from float 1.1234567890123457 to int loses precision in %s on line 2

Deprecated: Implicit conversion from float 1.1234567890123457 to int loses precision in %s on line 6

Deprecated: Implicit conversion from float 1.1234567890123457 to int loses precision in %s on line 7

Warning: The float 9.223372036854776E+18 is not representable as an int, cast occurred in %s on line 8

Warning: The float 9.223372036854776E+18 is not representable as an int, cast occurred in %s on line 9

Deprecated: Implicit conversion from float 1.1234567890123457 to int loses precision in %s on line 11

Deprecated: Using null as an array offset is deprecated, use an empty string instead in %s on line 12

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 13
3 ["two",{"1":3,"":"two"}]
Unsupported operand types: int - array

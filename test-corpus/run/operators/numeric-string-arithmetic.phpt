--TEST--
Arithmetic with strings that are numbers, begin with one, or are none
--FILE--
<?php
foreach (['5', ' 5', '5 ', '5 apples', 'apples', '', '1e2', '.5', '0x1A', '9223372036854775808'] as $s) {
    foreach ([fn() => $s + 1, fn() => $s % 3, fn() => $s | 1, fn() => -$s, fn() => $s . 1] as $operation) {
        try { var_dump($operation()); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    }
}
--EXPECTF--
int(6)
int(2)
int(5)
int(-5)
string(2) "51"
int(6)
int(2)
int(5)
int(-5)
string(3) " 51"
int(6)
int(2)
int(5)
int(-5)
string(3) "5 1"

Warning: A non-numeric value encountered in %s on line 3
int(6)

Warning: A non-numeric value encountered in %s on line 3
int(2)

Warning: A non-numeric value encountered in %s on line 3
int(5)

Warning: A non-numeric value encountered in %s on line 3
int(-5)
string(9) "5 apples1"
Unsupported operand types: string + int
Unsupported operand types: string % int
Unsupported operand types: string | int
Unsupported operand types: string * int
string(7) "apples1"
Unsupported operand types: string + int
Unsupported operand types: string % int
Unsupported operand types: string | int
Unsupported operand types: string * int
string(1) "1"
float(101)
int(1)
int(101)
float(-100)
string(4) "1e21"
float(1.5)

Deprecated: Implicit conversion from float-string ".5" to int loses precision in %s on line 3
int(0)

Deprecated: Implicit conversion from float-string ".5" to int loses precision in %s on line 3
int(1)
float(-0.5)
string(3) ".51"

Warning: A non-numeric value encountered in %s on line 3
int(1)

Warning: A non-numeric value encountered in %s on line 3
int(0)

Warning: A non-numeric value encountered in %s on line 3
int(1)

Warning: A non-numeric value encountered in %s on line 3
int(0)
string(5) "0x1A1"
float(9.223372036854776E+18)
int(1)
int(9223372036854775807)
float(-9.223372036854776E+18)
string(20) "92233720368547758081"

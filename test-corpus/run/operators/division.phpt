--TEST--
Division gives an integer only if it is exact
--FILE--
<?php
var_dump(6 / 3, 7 / 2, -7 / 2, 6 / 4.0, PHP_INT_MIN / -1, 0 / 5, "10" / "4");
try { 1 / 0; } catch (DivisionByZeroError $e) { echo $e->getMessage(), "\n"; }
try { 1 % 0; } catch (DivisionByZeroError $e) { echo $e->getMessage(), "\n"; }
try { intdiv(PHP_INT_MIN, -1); } catch (ArithmeticError $e) { echo $e->getMessage(), "\n"; }
try { 1.5 / 0.0; } catch (DivisionByZeroError $e) { echo $e->getMessage(), "\n"; }
var_dump(fdiv(1, 0), fdiv(-1, 0), is_nan(fdiv(0, 0)));
--EXPECT--
int(2)
float(3.5)
float(-3.5)
float(1.5)
float(9.223372036854776E+18)
int(0)
float(2.5)
Division by zero
Modulo by zero
Division of PHP_INT_MIN by -1 is not an integer
Division by zero
float(INF)
float(-INF)
bool(true)

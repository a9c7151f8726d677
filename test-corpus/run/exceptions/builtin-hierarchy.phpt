--TEST--
The exception classes and what they extend
--FILE--
<?php
foreach (['ErrorException', 'ArithmeticError', 'DivisionByZeroError', 'ArgumentCountError', 'AssertionError', 'UnhandledMatchError', 'ValueError', 'BadMethodCallException', 'OutOfBoundsException', 'RangeException', 'UnderflowException', 'JsonException', 'UnexpectedValueException'] as $c) echo $c, ' < ', implode(' < ', class_parents($c)), ' : ', implode(',', class_implements($c)), "\n";
try { throw new class('anon') extends Exception {}; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
class NotAllowed {}
try { throw new NotAllowed; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
ErrorException < Exception : Throwable,Stringable
ArithmeticError < Error : Throwable,Stringable
DivisionByZeroError < ArithmeticError < Error : Stringable,Throwable
ArgumentCountError < TypeError < Error : Stringable,Throwable
AssertionError < Error : Throwable,Stringable
UnhandledMatchError < Error : Throwable,Stringable
ValueError < Error : Throwable,Stringable
BadMethodCallException < BadFunctionCallException < LogicException < Exception : Throwable,Stringable
OutOfBoundsException < RuntimeException < Exception : Stringable,Throwable
RangeException < RuntimeException < Exception : Stringable,Throwable
UnderflowException < RuntimeException < Exception : Stringable,Throwable
JsonException < Exception : Throwable,Stringable
UnexpectedValueException < RuntimeException < Exception : Stringable,Throwable
anon
Cannot throw objects that do not implement Throwable

--TEST--
Warnings turned into exceptions by the handler
--FILE--
<?php
set_error_handler(function ($no, $msg, $file, $line) { throw new ErrorException($msg, 0, $no, $file, $line); });
function f() { return $nope; }
try { f(); } catch (ErrorException $e) { echo $e->getMessage(), $e->getLine(), $e->getSeverity(), "\n"; }
try { $r = [1][5]; } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
try { echo hex2bin('abc'); } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
$o = new stdClass;
try { $x = $o->p . 'x'; } catch (ErrorException $e) { echo $e->getMessage(), isset($x) ? 'set' : 'unset', "\n"; }
--EXPECT--
Undefined variable $nope32
Undefined array key 5
hex2bin(): Hexadecimal input string must have an even length
Undefined property: stdClass::$punset

--TEST--
A destructor that runs when a call ends is called by the caller
--FILE--
<?php
class D { function __destruct() { foreach (debug_backtrace() as $f) echo $f['function'], ':', $f['line'] ?? '-', ' '; echo "\n"; } }
function ends() { $d = new D; return 1; }
function throws() { $d = new D; throw new Exception; }
function inside() { $d = new D; $d = null; }
ends();
try { throws(); } catch (Exception) {}
inside();
--EXPECT--
__destruct:6 
__destruct:7 
__destruct:5 inside:8 

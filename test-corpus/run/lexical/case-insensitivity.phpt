--TEST--
Keywords, functions and classes ignore case; variables and constants don't
--FILE--
<?php
FUNCTION Foo() { RETURN __function__; }
Class Bar { Const X = 1; Static Function M() { return __METHOD__; } }
ECHO FOO(), ' ', bar::m(), ' ', BAR::X, "\n";
var_dump(TRUE, Null, tRuE and FALSE, isset($A), NEW bar instanceof BAR);
const lower = 1; var_dump(defined('LOWER'), defined('lower'));
--EXPECT--
Foo Bar::M 1
bool(true)
NULL
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)

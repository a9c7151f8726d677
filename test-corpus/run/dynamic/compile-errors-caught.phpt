--TEST--
Some errors of the compiler are exceptions
--FILE--
<?php
foreach (['class A { final final function f() {} }', 'class B { private public $p; }', 'if (1) { __halt_compiler(); }',
        'abstract final class C {}', 'class D { abstract const X = 1; }'] as $code) {
    try { eval($code); } catch (CompileError $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }
}
--EXPECT--
CompileError: Multiple final modifiers are not allowed
CompileError: Multiple access type modifiers are not allowed
CompileError: __HALT_COMPILER() can only be used from the outermost scope
CompileError: Cannot use the final modifier on an abstract class
CompileError: Cannot use the abstract modifier on a class constant

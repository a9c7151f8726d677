--TEST--
Keywords are good names for members, constants and arguments
--FILE--
<?php
class A { const CLASS_ = 1; const LIST = 2; public $for = 3; function echo() { return 4; } static function new() { return 5; } function if($array = 6, $fn = 7) { return $array . $fn; } }
echo A::LIST, (new A)->for, (new A)->echo(), A::new(), (new A)->if(fn: 8), "\n";
enum Word { case Default; case Class_; case Function; }
echo Word::Default->name, Word::Function->name, "\n";
--EXPECT--
234568
DefaultFunction

--TEST--
Classes in conditions, in functions, used before their declaration
--FILE--
<?php
echo (new Late)->v(), "\n";
class Late { function v() { return 'hoisted'; } }
var_dump(class_exists('Cond'));
if (true) { class Cond { const V = 'one'; } } else { class Cond { const V = 'two'; } }
echo Cond::V, "\n";
function define_it() { class InFunction { public $x = 'in function'; } interface InI {} }
define_it(); echo (new InFunction)->x, "\n";
if (!class_exists('Cond')) { class Cond {} }
class ParentClass { function p() { return get_class($this); } }
class Child extends ParentClass { } echo (new Child)->p(), "\n";
class_alias('Late', 'Alias');
echo (new Alias)->v(), get_class(new Alias), "\n";
--EXPECT--
hoisted
bool(false)
one
in function
Child
hoistedLate

--TEST--
Hooks in interfaces, abstract classes and children
--FILE--
<?php
interface HasName { public string $name { get; } }
abstract class Base { abstract public int $v { get; set; } public $p = 'parent' { get => "<$this->p>"; } }
class Child extends Base implements HasName { public string $name = 'plain'; public int $v = 3; public $p = 'child' { get => 'C' . parent::$p::get(); set { parent::$p::set($value . '?'); } } }
$c = new Child; echo $c->name, $c->v, $c->p; $c->p = 'new';
echo $c->p, "\n";
class V implements HasName { public string $name { get => 'virtual'; } function __construct(public int $x = 1 { set => $value + 10; }) {} }
echo (new V)->name, (new V(5))->x, "\n";
var_dump((new ReflectionProperty('V', 'name'))->isVirtual());
--EXPECT--
plain3C<child>C<new?>
virtual15
bool(true)

--TEST--
Overriding, parent calls, abstract and final
--FILE--
<?php
abstract class Shape { function __construct(protected string $name) {} abstract function area(): float; function describe(): string { return static::class . " {$this->name} " . number_format($this->area(), 2); } static function make(...$a): static { return new static(...$a); } }
class Circle extends Shape { function __construct(private float $r) { parent::__construct('circle'); } function area(): float { return M_PI * $this->r ** 2; } }
final class Square extends Shape { function __construct(private float $s) { parent::__construct('square'); } function area(): float { return $this->s ** 2; } function describe(): string { return '[' . parent::describe() . ']'; } }
foreach ([new Circle(1.5), Square::make(2), Circle::make(1)] as $s) echo $s->describe(), "\n";
try { new Shape('x'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(is_subclass_of('Square', 'Shape'), get_parent_class(new Circle(1)), (new ReflectionClass('Shape'))->isAbstract());
--EXPECT--
Circle circle 7.07
[Square square 4.00]
Circle circle 3.14
Cannot instantiate abstract class Shape
bool(true)
string(5) "Shape"
bool(true)

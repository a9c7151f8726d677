--TEST--
Calls that several classes of a file may answer reach the right body, with arguments as it takes them
--FILE--
<?php
abstract class Shape {
    public function __construct(protected string $label = 'shape') { }
    abstract function area(float $by = 1): float;
    function label(): string { return $this->label; }
    function same(self $other): bool { return $other->label === $this->label; }
    static function make(...$sides): static { return new static(...$sides); }
}
class Square extends Shape {
    public function __construct(private int $side) { parent::__construct("square $side"); }
    function area(float $by = 1): float { return $this->side ** 2 * $by; }
}
class Circle extends Shape {
    function area(float $by = 2, $more = 0): float { return 3 * $by + $more; }
    function label(): string { return 'round ' . parent::label(); }
}
class Alien { public $label = 'alien'; function area($by) { return "area of $by"; } function label() { return null; } function same($x) { return 'never'; } }
class Ghost { function __call($name, $args) { return "$name(" . implode(', ', $args) . ')'; } }
class Secret { private function area($by = 0) { return 'secret'; } }

function describe($thing, $by) {
    try { return json_encode([$thing->area($by), $thing->label(), $thing->same($thing)]); } catch (Error $e) { return get_class($e) . ': ' . $e->getMessage(); }
}
foreach ([new Square(2), new Circle, new Alien, new Ghost, new Secret, 5] as $thing) {
    foreach ([3, '4', 'x'] as $by) { echo preg_replace('/, called in.*/', '', describe($thing, $by)), "\n"; }
}
eval('class Late extends Square { function area(float $by = 1): float { return -$by; } function label(): string { return "late " . parent::label(); } }');
echo describe(new Late(3), 2), ' ', Late::make(4)->label(), ' ', Square::make(5)->area(), ' ', Circle::make()->area(more: 1), "\n";
try { (new Square(1))->same(new Alien); } catch (TypeError $e) { echo preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; }
class Keeper { function keep(Shape $s, $other) { return $s->same($other); } }
foreach ([new Circle('square 2'), new Keeper] as $other) {
    try { var_dump((new Keeper)->keep(new Square(2), $other)); } catch (TypeError $e) { echo preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; }
}
function build(string $cls, $arg) {
    try { return (new $cls($arg))->label(); } catch (Error $e) { return preg_replace('/, called in.*/', '', $e->getMessage()); }
}
foreach (['Square', 'Circle', 'Late', 'Alien', 'Shape', 'Nothing'] as $cls) { echo build($cls, '6'), ' | ', build($cls, []), "\n"; }
class Hidden { private function __construct(public $x) { } static function of($x) { return new self($x); } static function other($x) { return new Square($x); } }
var_dump(Hidden::of(1)->x, Hidden::other('7')->area('0.5'));
try { new Hidden(2); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[12,"square 2",true]
[16,"square 2",true]
TypeError: Square::area(): Argument #1 ($by) must be of type float, string given
[9,"round shape",true]
[12,"round shape",true]
TypeError: Circle::area(): Argument #1 ($by) must be of type float, string given
["area of 3",null,"never"]
["area of 4",null,"never"]
["area of x",null,"never"]
Error: Object of class Ghost could not be converted to string
Error: Object of class Ghost could not be converted to string
Error: Object of class Ghost could not be converted to string
Error: Call to private method Secret::area() from global scope
Error: Call to private method Secret::area() from global scope
Error: Call to private method Secret::area() from global scope
Error: Call to a member function area() on int
Error: Call to a member function area() on int
Error: Call to a member function area() on int
[-2,"late square 3",true] late square 4 25 7
Shape::same(): Argument #1 ($other) must be of type Shape, Alien given
bool(true)
Shape::same(): Argument #1 ($other) must be of type Shape, Keeper given
square 6 | Square::__construct(): Argument #1 ($side) must be of type int, array given
round 6 | Shape::__construct(): Argument #1 ($label) must be of type string, array given
late square 6 | Square::__construct(): Argument #1 ($side) must be of type int, array given
 | 
Cannot instantiate abstract class Shape | Cannot instantiate abstract class Shape
Class "Nothing" not found | Class "Nothing" not found
int(1)
float(24.5)
Call to private Hidden::__construct() from global scope

<?php
abstract class Shape
{
    public ?Shape $next = null;
    private int $sides = 0;
    const KIND = 'shape';

    abstract function area(): float;

    function sides()
    {
        assert_type('Shape', $this);
        assert_type('int', $this->sides);
        return $this->sides;
    }

    private function secret()
    {
        return 5;
    }

    final function reveal()
    {
        return $this->secret();
    }

    static function make(float $r): static
    {
        return new static;
    }
}

final class Circle extends Shape
{
    function __construct(private readonly float $radius = 1.0)
    {
    }

    function area(): float
    {
        return 3.14 * $this->radius ** 2;
    }
}

enum Suit: string
{
    case Hearts = 'h';

    function label()
    {
        assert_type('Suit', $this);
        return self::Hearts;
    }
}

function objects(Shape $shape, ?Circle $circle): void
{
    assert_type('float', $shape->area());
    assert_type('mixed', $shape->sides());
    assert_type('5', $shape->reveal());
    assert_type('null|Shape', $shape->next);
    assert_type('mixed', $shape->sides);
    assert_type('null|float', $circle?->area());
    assert_type('int', (new Circle)->sides());
    assert_type('Circle', new Circle);
    assert_type('Circle', clone new Circle);
    assert_type("'shape'", Shape::KIND);
    assert_type('Shape', Shape::make(1.0));
    assert_type('Suit', Suit::Hearts->label());
    assert_type('Generator', numbers());
    if ($shape instanceof Circle) {
        assert_type('Circle', $shape);
    }
}

function numbers()
{
    for ($i = 0; $i < 3; $i++) {
        assert_type('int<0, 2>', $i);
        $sent = yield $i;
        assert_type('mixed', $sent);
    }
}

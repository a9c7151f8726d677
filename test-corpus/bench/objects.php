<?php

require __DIR__ . '/measure.php';

interface Shape
{
    public function area(): float;

    public function scale(float $by): static;
}

abstract class Named implements Shape
{
    private static int $made = 0;
    protected readonly int $number;

    public function __construct()
    {
        $this->number = ++self::$made;
    }

    public function name(): string
    {
        return static::class;
    }

    public static function made(): int
    {
        return self::$made;
    }
}

final class Circle extends Named
{
    public function __construct(private float $radius)
    {
        parent::__construct();
    }

    public function area(): float
    {
        return M_PI * $this->radius * $this->radius;
    }

    public function scale(float $by): static
    {
        return new static($this->radius * $by);
    }
}

class Rectangle extends Named
{
    public function __construct(protected float $width, protected float $height)
    {
        parent::__construct();
    }

    public function area(): float
    {
        return $this->width * $this->height;
    }

    public function scale(float $by): static
    {
        $copy = clone $this;
        $copy->width *= $by;
        $copy->height *= $by;
        return $copy;
    }
}

final class Square extends Rectangle
{
    public function __construct(float $side)
    {
        parent::__construct($side, $side);
    }

    public function name(): string
    {
        return 'Quadratic ' . parent::name();
    }
}

final class Summary
{
    private array $areas = [];
    private int $count = 0;

    public function add(Shape&Named $shape): self
    {
        $this->areas[$shape->name()] ??= 0.0;
        $this->areas[$shape->name()] += $shape->area();
        $this->count++;
        return $this;
    }

    public function __toString(): string
    {
        ksort($this->areas);
        return implode(' ', array_map(fn($name, $area) => sprintf('%s=%.3f', $name, $area), array_keys($this->areas), $this->areas)) . " of $this->count";
    }
}

measure(function () {
    $summary = new Summary();
    for ($i = 0; $i < 60000; $i++) {
        $shape = match ($i % 3) {
            0 => new Circle($i % 10 + 0.5),
            1 => new Rectangle($i % 7, $i % 5 + 1),
            2 => new Square($i % 4 + 2),
        };
        $summary->add($shape)->add($shape->scale(1.5)->scale(0.5));
    }
    return (string) $summary;
});

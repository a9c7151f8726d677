<?php
declare(strict_types=1);

namespace Shop;

enum Currency: string
{
    case Euro = 'EUR';
    case Yen = 'JPY';
}

final class Money
{
    public function __construct(public readonly int $amount, public readonly Currency $currency = Currency::Euro) {}

    public function plus(self $other): self
    {
        if ($other->currency !== $this->currency) {
            throw new \DomainException("can't add {$other->currency->value} to {$this->currency->value}", 42);
        }
        return new self($this->amount + $other->amount, $this->currency);
    }
}

interface Rates
{
    public function rate(Currency $from, Currency $to): float;

    public function known(): array;

    public function describe(string $prefix, string ...$more): ?string;

    public function refresh(int &$count): void;

    public function self(): static;
}

abstract class Stock
{
    private array $items = ['bolt' => 3];

    abstract protected function limit(): int;

    public function take(string $name, int $count = 1): int
    {
        if ($count > $this->limit()) {
            throw new \OverflowException("at most {$this->limit()} at once");
        }
        return $this->items[$name] = ($this->items[$name] ?? 0) - $count;
    }

    public function has(string $name): bool
    {
        return isset($this->items[$name]);
    }
}

trait Discount
{
    abstract public function price(): int;

    public function reduced(int $percent): int
    {
        return intdiv($this->price() * (100 - $percent), 100);
    }
}

class Cart implements \Countable, \IteratorAggregate
{
    private array $lines = [];

    public function __construct(private readonly ?Rates $rates = null) {}

    public function add(string $name, Money $price): static
    {
        $this->lines[$name] = $price;
        return $this;
    }

    public function total(Currency $in = Currency::Euro): Money
    {
        $sum = 0;
        foreach ($this->lines as $price) {
            $factor = $price->currency === $in ? 1.0 : $this->rates->rate($price->currency, $in);
            $sum += (int) round($price->amount * $factor);
        }
        return new Money($sum, $in);
    }

    public function count(): int
    {
        return count($this->lines);
    }

    public function getIterator(): \Iterator
    {
        return new \ArrayIterator($this->lines);
    }
}

class Point
{
    public $next;
    protected $label = 'p';
    private $secret = 1.5;

    public function __construct(public int $x = 0, public int $y = 0) {}
}

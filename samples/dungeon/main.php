<?php

declare(strict_types=1);

namespace Dungeon;

/**
 * Digs a dungeon of rooms and corridors and finds the way out: `main.php [SEED [WIDTH HEIGHT]]`.
 * The same seed gives the same dungeon everywhere.
 */
enum Tile: string
{
    case Rock = '#';
    case Floor = '.';
    case Door = '+';
    case Path = '*';
    case Entrance = '<';
    case Exit = '>';

    public function passable(): bool
    {
        return $this !== self::Rock;
    }
}

final readonly class Point
{
    public function __construct(public int $x, public int $y)
    {
    }

    /** @return \Generator<self> */
    public function neighbours(): \Generator
    {
        foreach ([[0, -1], [1, 0], [0, 1], [-1, 0]] as [$dx, $dy]) {
            yield clone($this, ['x' => $this->x + $dx, 'y' => $this->y + $dy]);
        }
    }

    public function distance(self $other): int
    {
        return abs($this->x - $other->x) + abs($this->y - $other->y);
    }

    public function key(): string
    {
        return "{$this->x},{$this->y}";
    }
}

/** A small generator of our own, so that no library's random numbers matter. */
final class Dice
{
    public function __construct(private int $state)
    {
    }

    public function roll(int $from, int $to): int
    {
        $this->state = ($this->state * 1103515245 + 12345) & 0x7FFFFFFF;
        return $from + ($this->state >> 8) % ($to - $from + 1);
    }
}

final class Room
{
    public Point $centre {
        get => new Point($this->x + intdiv($this->width, 2), $this->y + intdiv($this->height, 2));
    }

    public function __construct(
        public readonly int $x,
        public readonly int $y,
        public readonly int $width,
        public readonly int $height,
    ) {
    }

    public function touches(self $other): bool
    {
        return $this->x <= $other->x + $other->width && $other->x <= $this->x + $this->width
            && $this->y <= $other->y + $other->height && $other->y <= $this->y + $this->height;
    }
}

final class Dungeon
{
    /** @var array<int, array<int, Tile>> */
    private array $tiles;
    /** @var list<Room> */
    public private(set) array $rooms = [];

    public function __construct(public readonly int $width, public readonly int $height, private readonly Dice $dice)
    {
        $this->tiles = array_fill(0, $height, array_fill(0, $width, Tile::Rock));
        $this->dig();
    }

    private function dig(): void
    {
        for ($tries = 0; $tries < 60; $tries++) {
            $width = $this->dice->roll(4, 9);
            $height = $this->dice->roll(2, 5);
            $room = new Room($this->dice->roll(1, $this->width - $width - 2), $this->dice->roll(1, $this->height - $height - 2), $width, $height);
            if (array_any($this->rooms, $room->touches(...))) {
                continue;
            }
            for ($y = $room->y; $y < $room->y + $height; $y++) {
                array_splice($this->tiles[$y], $room->x, $width, array_fill(0, $width, Tile::Floor));
            }
            if ($this->rooms) {
                $this->connect($this->rooms[array_key_last($this->rooms)]->centre, $room->centre);
            }
            $this->rooms[] = $room;
        }
    }

    private function connect(Point $from, Point $to): void
    {
        [$x, $y] = [$from->x, $from->y];
        while ($x !== $to->x || $y !== $to->y) {
            $x !== $to->x ? $x += $to->x <=> $x : $y += $to->y <=> $y;
            $this->tiles[$y][$x] = $this->tiles[$y][$x] === Tile::Rock ? Tile::Floor : $this->tiles[$y][$x];
        }
    }

    public function at(Point $p): Tile
    {
        return $this->tiles[$p->y][$p->x] ?? Tile::Rock;
    }

    public function put(Point $p, Tile $tile): void
    {
        $this->tiles[$p->y][$p->x] = $tile;
    }

    public function __toString(): string
    {
        return implode("\n", array_map(
            fn(array $row): string => implode('', array_map(fn(Tile $t) => $t->value, $row)),
            $this->tiles,
        ));
    }
}

/** The shortest way by A*, as a list of points, or null. */
function findWay(Dungeon $dungeon, Point $from, Point $to): ?array
{
    $open = new class extends \SplPriorityQueue {
        public function compare(mixed $a, mixed $b): int
        {
            return $b <=> $a;
        }
    };
    $open->insert($from, [0, '']);
    $cameFrom = [];
    $cost = [$from->key() => 0];
    while (!$open->isEmpty()) {
        $here = $open->extract();
        if ($here == $to) {
            $way = [$here];
            while ($here = $cameFrom[$here->key()] ?? null) {
                array_unshift($way, $here);
            }
            return $way;
        }
        foreach ($here->neighbours() as $next) {
            $through = $cost[$here->key()] + 1;
            if ($dungeon->at($next)->passable() && $through < ($cost[$next->key()] ?? PHP_INT_MAX)) {
                $cost[$next->key()] = $through;
                $cameFrom[$next->key()] = $here;
                $open->insert($next, [$through + $next->distance($to), $next->key()]);
            }
        }
    }
    return null;
}

[, $seed, $width, $height] = $argv + ['', '7', '72', '22'];
$dungeon = new Dungeon((int) $width, (int) $height, new Dice((int) $seed));
$start = $dungeon->rooms[0]->centre;
$end = $dungeon->rooms[count($dungeon->rooms) - 1]->centre;
$way = findWay($dungeon, $start, $end) ?? throw new \LogicException('no way out');
foreach (array_slice($way, 1, -1) as $step) {
    $dungeon->put($step, Tile::Path);
}
$dungeon->put($start, Tile::Entrance);
$dungeon->put($end, Tile::Exit);

echo $dungeon, "\n\n";
printf("Seed %d: %d rooms, %d steps from < to >.\n", $seed, count($dungeon->rooms), count($way) - 1);

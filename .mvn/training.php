<?php

/** What the start-up cache is made from: the classes that these programs load are kept, linked, in a file. */
foreach (array_slice($argv, 1) as $file) {
    (function () use ($file): void {
        $argv = [$file];
        $argc = 1;
        include $file;
    })();
}
function trained(iterable $values, string ...$words): string
{
    static $calls = 0;
    $calls++;
    $text = '';
    foreach ($values as $key => $value) {
        $text .= sprintf("%s=%05.1f %d\n", $key, $value, $calls) . str_pad(number_format((float) $value, 2), 12, '.', STR_PAD_LEFT);
    }
    return ucwords(strtolower($text)) . implode(',', $words) . md5($text) . strlen($text) . substr_count($text, 'a');
}
function steps(int $n): Generator
{
    while ($n-- > 0) {
        yield $n => $n / 2;
    }
    return yield from [1.5, 2];
}
$list = array_map(fn($x) => $x ** 2, range(1, 9));
usort($list, fn($a, $b) => $b <=> $a);
sort($list);
ksort($list);
echo trained(steps(3), ...array_filter(explode(' ', preg_replace('/(\w)\s+/', '$1 ', "some  few words"))));
echo json_encode(json_decode('{"a":[1,2.5,null,true,"x"]}', true), JSON_PRETTY_PRINT), htmlspecialchars('<a href="x">'), date('Y-m-d'), crc32('x');
echo array_reduce($list, fn($sum, $x) => $sum + $x, 0), array_sum($list), serialize($list), var_export(unserialize('a:1:{i:0;i:1;}'), true);
echo str_replace(['a', 'b'], ['b', 'c'], 'aabb'), trim(' x '), preg_match_all('/\d/', '1a2', $matches), preg_quote('.'), mb_strlen('é'), nl2br("a\nb");
try {
    throw new InvalidArgumentException('x', 1, new LogicException());
} catch (RuntimeException | InvalidArgumentException $e) {
    echo $e->getMessage(), get_class($e), $e->getLine(), $e->getTraceAsString();
} finally {
    print_r(array_merge(['x' => 1], array_flip(['y', 'z']), array_unique([1, 1]), array_slice($list, 1, 2), array_keys(['k' => 0])));
}
abstract class Shape implements JsonSerializable, IteratorAggregate, Countable, ArrayAccess, Stringable
{
    private array $data = ['a' => 1];
    public function __construct(protected readonly string $name, public ?float $size = null) {}
    abstract public function area(): float;
    public static function of(mixed ...$args): static { return new static(...$args); }
    public function __get(string $name) { return $this->data[$name] ?? null; }
    public function __call(string $name, array $args) { return $name . count($args); }
    public function jsonSerialize(): mixed { return get_object_vars($this); }
    public function getIterator(): Iterator { return new ArrayIterator($this->data); }
    public function count(): int { return count($this->data); }
    public function offsetExists(mixed $o): bool { return isset($this->data[$o]); }
    public function offsetGet(mixed $o): mixed { return $this->data[$o]; }
    public function offsetSet(mixed $o, mixed $v): void { $o === null ? $this->data[] = $v : $this->data[$o] = $v; }
    public function offsetUnset(mixed $o): void { unset($this->data[$o]); }
    public function __toString(): string { return "{$this->name} {$this->size}"; }
}
trait Scales
{
    public static int $count = 0;
    public function scale(float $by): static { self::$count++; $copy = clone $this; $copy->size *= $by; return $copy; }
}
final class Square extends Shape
{
    use Scales;
    const SIDES = 4;
    public function area(): float { return $this->size ** 2; }
}
enum Level: string
{
    case Low = 'low';
    case High = 'high';
    public function next(): self { return match ($this) { self::Low => self::High, self::High => self::Low }; }
}
$square = Square::of('square', 2.0)->scale(1.5);
$square['b'] = 5;
$square[] = 6;
foreach ($list as $key => &$item) { $item++; }
echo $square, count($square), json_encode($square), $square->area(), Square::SIDES, $square->none(1), isset($square['a']), Level::from('low')->next()->name;
[$a, ['k' => $b]] = [1, ['k' => 3]];
switch ($a) { case 1: static fn() => 1; break; default: goto end; }
end:
ob_start();
printf('%s %x', intdiv(7, 2), 255);
$known = compact('a', 'b');
extract(['c' => 1]);
var_dump(ob_get_clean(), $known, $c <=> $b, $undefined ?? null, @$undefined);
file_put_contents($temporary = tempnam(sys_get_temp_dir(), 'phpc'), "line\n");
foreach (file($temporary) as $line) { echo $line; }
unlink($temporary);
fprintf(STDERR, "%s\n", PHP_VERSION);
echo $missing;

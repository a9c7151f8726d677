<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Where data sets come from, and how they are named. */
final class DataTest extends TestCase
{
    private const PRIMES = [2, 3, 5, 7, 11];

    /** @dataProvider primes */
    public function testPrime(int $number): void
    {
        for ($divisor = 2; $divisor * $divisor <= $number; $divisor++) {
            $this->assertNotSame(0, $number % $divisor);
        }
        $this->assertGreaterThan(1, $number);
    }

    public static function primes(): Generator
    {
        foreach (self::PRIMES as $prime) {
            yield "the prime $prime" => [$prime];
        }
    }

    /** @dataProvider sums */
    public function testSum(int|float $a, int|float $b, int|float $sum): void
    {
        $this->assertSame($sum, $a + $b);
    }

    public function sums(): array
    {
        return [[1, 2, 3], 'negative' => [-1, 1, 0], [1.5, 1, 2.5], 'wrong' => [1, 1, 3], ['a' => 2, 'b' => 2, 'sum' => 4]];
    }

    /**
     * @dataProvider primes
     * @dataProvider fromIterator
     */
    public function testTwoProviders(int $number): void
    {
        $this->assertIsInt($number);
    }

    public static function fromIterator(): Iterator
    {
        return new ArrayIterator([[100], [200]]);
    }

    /** @dataProvider broken */
    public function testProviderThrows(int $number): void
    {
        $this->assertIsInt($number);
    }

    public static function broken(): array
    {
        throw new RuntimeException('no data today');
    }

    /** @dataProvider none */
    public function testEmptyProvider(int $number): void
    {
        $this->assertIsInt($number);
    }

    public static function none(): array
    {
        return [];
    }

    /** @dataProvider noSuchMethod */
    public function testMissingProvider(int $number): void
    {
        $this->assertIsInt($number);
    }

    /** @dataProvider scalars */
    public function testScalars(): void
    {
        $this->assertTrue(true);
    }

    public static function scalars(): array
    {
        return [1, 2];
    }

    /** @dataProvider wrongTypes */
    public function testWrongType(int $number): void
    {
        $this->assertIsInt($number);
    }

    public static function wrongTypes(): array
    {
        return [['one'], 'too few' => []];
    }

    /** @dataProvider manyKinds */
    public function testKinds(mixed ...$values): void
    {
        $this->assertCount(1, $values, var_export(array_map(get_debug_type(...), $values), true));
    }

    public static function manyKinds(): array
    {
        return [
            [null], [true], [1.0], [1e100], [-0.0], ['text'], ["two\nlines"], [str_repeat('long ', 30)], [[1, 'a' => [2]]],
            [new stdClass], [fn () => 1], [STDIN], ["\x00\xff"], ['ünïcode'], [PHP_INT_MIN], [[[[]]]], [new ArrayObject([1])], 'pair' => [1, 2],
        ];
    }

    public function testDataName(): void
    {
        $this->assertSame('', $this->dataName());
        $this->assertSame('testDataName', $this->getName());
        $this->assertFalse($this->usesDataProvider());
    }
}

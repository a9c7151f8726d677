<?php
declare(strict_types=1);

require_once __DIR__ . '/Shop.php';

use PHPUnit\Framework\TestCase;
use Shop\Cart;
use Shop\Currency;
use Shop\Money;
use Shop\Point;

/** Assertions that fail, for what they say. */
final class FailuresTest extends TestCase
{
    /** @dataProvider unequalPairs */
    public function testEquals(mixed $expected, mixed $actual): void
    {
        $this->assertEquals($expected, $actual);
    }

    public static function unequalPairs(): array
    {
        $ring = new Point;
        $ring->next = $ring;
        $storage = new SplObjectStorage;
        $storage[new Point(7)] = 'seven';
        return [
            'integers' => [1, 2],
            'floats' => [0.1 + 0.2, 0.31],
            'strings' => ['first', 'second'],
            'text' => ["one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n", "one\ntwo\n3\nfour\nfive\nsix\nseven\neight\nnine\nten\n"],
            'line ends' => ["a\r\nb", "a\nb"],
            'binary' => ["a\0b", "a\0c"],
            'kinds' => ['1', 1.5],
            'array and null' => [[1], null],
            'lists' => [[1, 2, 3, 4], [1, 3, 4, 5]],
            'maps' => [['a' => 1, 'b' => ['c' => true]], ['a' => 1, 'b' => ['c' => false, 'd' => null]]],
            'objects' => [new Point(1, 2), new Point(1, 3)],
            'classes' => [new Point, new Cart],
            'ring' => [$ring, new Point],
            'money' => [new Money(1), new Money(1, Currency::Yen)],
            'enums' => [Currency::Euro, Currency::Yen],
            'moments' => [new DateTimeImmutable('2026-01-01 UTC'), new DateTimeImmutable('2026-01-02 UTC')],
            'standard objects' => [(object) ['a' => 1, 'b' => (object) []], (object) ['a' => 2]],
            'closures' => [fn () => 1, 'strlen'],
            'storage' => [$storage, new SplObjectStorage],
            'exceptions' => [new LogicException('one'), new LogicException('two')],
            'not a number' => [NAN, NAN],
            'booleans' => [true, false],
        ];
    }

    /** @dataProvider singles */
    public function testSingle(string $assertion, mixed ...$arguments): void
    {
        $this->{'assert' . $assertion}(...$arguments);
    }

    public static function singles(): array
    {
        return [
            ['True', 1], ['False', null], ['Null', []], ['NotNull', null], ['Empty', 'x'], ['NotEmpty', 0],
            ['Same', 1, '1'], ['Same', 'a', 'b'], ['Same', [1], [2]], ['NotSame', 3, 3], ['NotEquals', [1], ['1']],
            ['Same', new Point, new Point], ['Count', 3, [1]], ['Count', 1, new Cart], ['SameSize', [1], []],
            ['Contains', 9, [1, 2]], ['Contains', 'x', ['a', 'b']], ['NotContains', 1, [1]], ['ContainsOnly', 'string', ['a', 1]],
            ['ContainsOnlyInstancesOf', Point::class, [new Cart]], ['ArrayHasKey', 'k', ['a' => 1]], ['ArrayNotHasKey', 'a', ['a' => 1]],
            ['GreaterThan', 5, 5], ['LessThan', 1, 2], ['GreaterThanOrEqual', 1.5, 1], ['LessThanOrEqual', 'a', 'b'],
            ['EqualsWithDelta', 1.0, 1.5, 0.1], ['EqualsCanonicalizing', [1, 2], [2, 3]], ['EqualsIgnoringCase', 'Ab', 'ac'],
            ['InstanceOf', Countable::class, new Point], ['InstanceOf', Point::class, 'Point'], ['NotInstanceOf', Cart::class, new Cart],
            ['IsArray', 'a'], ['IsInt', 1.0], ['IsString', null], ['IsCallable', 'no_such'], ['IsIterable', 1], ['IsNotInt', 1],
            ['StringStartsWith', 'b', 'abc'], ['StringEndsWith', 'b', 'abc'], ['StringContainsString', 'z', 'abc'],
            ['StringContainsStringIgnoringCase', 'Z', 'abc'], ['StringNotContainsString', 'a', 'abc'],
            ['MatchesRegularExpression', '/^b/', "abc\ndef"], ['StringMatchesFormat', "a %d\nb %s\n", "a x\nb c\n"],
            ['Json', '{"a":'], ['JsonStringEqualsJsonString', '{"a": 1, "b": [1, 2]}', '{"a": 1, "b": [2]}'],
            ['JsonStringNotEqualsJsonString', '[1]', '[ 1 ]'], ['FileExists', '/no/such/file'], ['DirectoryExists', '/no/such/folder'],
            ['Infinite', 1.0], ['Nan', 1.0], ['Finite', -INF], ['ObjectHasProperty', 'z', new Point],
        ];
    }

    public function testOwnMessage(): void
    {
        $this->assertSame(1, 2, 'The numbers must agree.');
    }

    public function testFail(): void
    {
        $this->fail('on purpose');
    }

    public function testCombinedConstraints(): void
    {
        $this->assertThat(5, $this->logicalAnd($this->greaterThan(4), $this->logicalNot($this->lessThan(6))));
    }

    public function testEither(): void
    {
        $this->assertThat('abc', $this->logicalOr($this->equalTo('x'), $this->stringContains('y'), $this->isNull()));
    }

    public function testCallback(): void
    {
        $this->assertThat([1, 2], $this->callback(fn (array $list): bool => $list === []), 'must be empty');
    }
}

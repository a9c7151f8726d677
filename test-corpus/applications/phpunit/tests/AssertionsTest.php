<?php
declare(strict_types=1);

require_once __DIR__ . '/Shop.php';

use PHPUnit\Framework\TestCase;
use Shop\Cart;
use Shop\Currency;
use Shop\Money;
use Shop\Point;

/** Assertions that hold. */
final class AssertionsTest extends TestCase
{
    /** @dataProvider equalPairs */
    public function testEquals(mixed $one, mixed $other): void
    {
        $this->assertEquals($one, $other);
    }

    public static function equalPairs(): iterable
    {
        yield 'integers' => [1, 1];
        yield 'integer and float' => [1, 1.0];
        yield 'integer and string' => [1, '1'];
        yield 'null and empty' => [null, ''];
        yield 'lists' => [[1, 2, 3], [1, 2, 3]];
        yield 'maps in another order' => [['a' => 1, 'b' => 2], ['b' => 2, 'a' => 1]];
        yield 'objects' => [new Point(1, 2), new Point(1, 2)];
        yield 'nested objects' => [[new Point(1), 'k' => new Point(2)], [new Point(1), 'k' => new Point(2)]];
        yield 'moments' => [new DateTimeImmutable('2026-01-01 12:00 UTC'), new DateTimeImmutable('2026-01-01 13:00 +01:00')];
        yield 'enums' => [Currency::Yen, Currency::Yen];
        yield 'money' => [new Money(5), new Money(5)];
    }

    /**
     * @testWith [1, "integer"]
     *           ["a", "string"]
     *           [1.5, "double"]
     *           [true, "boolean"]
     *           [null, "NULL"]
     *           [[1, {"a": 2}], "array"]
     */
    public function testTypes(mixed $value, string $type): void
    {
        $this->assertSame($type, gettype($value));
    }

    /** @dataProvider singles */
    public function testSingle(string $assertion, mixed ...$arguments): void
    {
        $this->{'assert' . $assertion}(...$arguments);
    }

    public static function singles(): array
    {
        return [
            ['True', true], ['False', false], ['Null', null], ['NotNull', 0], ['NotTrue', 1], ['NotFalse', null],
            ['Empty', []], ['NotEmpty', [0]], ['Count', 2, [1, 2]], ['Count', 0, new Cart], ['NotCount', 1, []],
            ['SameSize', [1], ['a']], ['ContainsEquals', '1', [1, 2]], ['Contains', 2, [1, 2]], ['NotContains', '2', [1, 2]],
            ['ContainsOnly', 'int', [1, 2]], ['ContainsOnlyInstancesOf', Point::class, [new Point]],
            ['ArrayHasKey', 'a', ['a' => null]], ['ArrayNotHasKey', 'b', ['a' => null]],
            ['ArrayHasKey', 'a', new ArrayObject(['a' => 1])],
            ['GreaterThan', 1, 2], ['GreaterThanOrEqual', 2, 2], ['LessThan', 2, 1], ['LessThanOrEqual', 2, 2],
            ['EqualsWithDelta', 1.0, 1.1, 0.2], ['EqualsCanonicalizing', [3, 1, 2], [1, 2, 3]], ['EqualsIgnoringCase', 'Aä', 'aä'],
            ['NotEquals', 1, 2], ['NotSame', 1, '1'], ['InstanceOf', Countable::class, new Cart], ['NotInstanceOf', Point::class, new Cart],
            ['IsArray', []], ['IsBool', false], ['IsFloat', 1.5], ['IsInt', 1], ['IsNumeric', '1e3'], ['IsObject', new Point],
            ['IsString', ''], ['IsScalar', 1], ['IsCallable', 'strlen'], ['IsIterable', []], ['IsNotInt', '1'], ['IsNotIterable', 1],
            ['StringStartsWith', 'a', 'abc'], ['StringStartsNotWith', 'b', 'abc'], ['StringEndsWith', 'c', 'abc'],
            ['StringContainsString', 'b', 'abc'], ['StringContainsStringIgnoringCase', 'B', 'abc'], ['StringNotContainsString', 'd', 'abc'],
            ['MatchesRegularExpression', '/^a/', 'abc'], ['DoesNotMatchRegularExpression', '/^b/', 'abc'],
            ['StringMatchesFormat', "%s is %d years, %f%% and %x", 'Ada is 36 years, 1.5% and ff'],
            ['Json', '{"a": [1]}'], ['JsonStringEqualsJsonString', '{"a": 1, "b": 2}', '{"b": 2, "a": 1}'],
            ['FileExists', __FILE__], ['DirectoryExists', __DIR__], ['FileDoesNotExist', __DIR__ . '/none'], ['IsReadable', __FILE__],
            ['FileEquals', __FILE__, __FILE__], ['StringEqualsFile', __FILE__, file_get_contents(__FILE__)],
            ['Infinite', INF], ['Nan', NAN], ['Finite', 1.0], ['ObjectHasProperty', 'x', new Point],
        ];
    }

    public function testCombinedConstraints(): void
    {
        $this->assertThat(5, $this->logicalAnd($this->greaterThan(4), $this->lessThan(6), $this->logicalNot($this->equalTo(4))));
        $this->assertThat('ab', $this->logicalOr($this->stringStartsWith('b'), $this->stringEndsWith('b')));
        $this->assertThat([1], $this->logicalXor($this->isType('array'), $this->isEmpty()));
        $this->assertThat(4, $this->callback(fn (int $number): bool => $number % 2 === 0));
        $this->assertThat('x', $this->anything());
        self::assertSame(5, self::getCount());
    }

    public function testMoney(): void
    {
        $cart = (new Cart)->add('bolt', new Money(3))->add('nut', new Money(4));
        $this->assertEquals(new Money(7), $cart->total());
        $this->assertCount(2, $cart);
        $this->assertSame(['bolt', 'nut'], array_keys(iterator_to_array($cart)));
        $this->assertObjectEquals(new Version(1), new Version(1));
    }
}

final class Version
{
    public function __construct(private int $number) {}

    public function equals(self $other): bool
    {
        return $other->number === $this->number;
    }
}

<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Tests that need others. */
final class DependenciesTest extends TestCase
{
    public function testEmpty(): array
    {
        $stack = [];
        $this->assertEmpty($stack);
        return $stack;
    }

    /** @depends testEmpty */
    public function testPush(array $stack): array
    {
        $stack[] = 'foo';
        $this->assertSame('foo', $stack[array_key_last($stack)]);
        return $stack;
    }

    /** @depends testPush */
    public function testPop(array $stack): void
    {
        $this->assertSame('foo', array_pop($stack));
        $this->assertEmpty($stack);
    }

    public function testObject(): ArrayObject
    {
        $this->assertCount(1, $object = new ArrayObject([1]));
        return $object;
    }

    /** @depends testObject */
    public function testSharesTheObject(ArrayObject $object): void
    {
        $object[] = 2;
        $this->assertCount(2, $object);
    }

    /** @depends clone testObject */
    public function testGetsACopy(ArrayObject $object): void
    {
        $object[] = 3;
        $this->assertCount(3, $object);
    }

    /** @depends clone testObject */
    public function testGetsAnotherCopy(ArrayObject $object): void
    {
        $this->assertCount(2, $object);
    }

    public function testFails(): int
    {
        $this->assertTrue(false);
        return 1;
    }

    /** @depends testFails */
    public function testSkippedForItsNeed(int $value): void
    {
        $this->assertSame(1, $value);
    }

    /** @depends testSkippedForItsNeed */
    public function testSkippedToo(): void
    {
        $this->assertTrue(true);
    }

    /** @depends noSuchTest */
    public function testNeedsNobody(): void
    {
        $this->assertTrue(true);
    }

    /**
     * @depends testEmpty
     * @depends testPush
     * @dataProvider numbers
     */
    public function testDataAndNeeds(int $number, array $empty, array $stack): void
    {
        $this->assertSame([$number, [], ['foo']], [$number, $empty, $stack]);
    }

    public static function numbers(): array
    {
        return [[1], [2]];
    }

    /** @depends DataTest::testDataName */
    public function testNeedsAnotherClass(): void
    {
        $this->assertTrue(true);
    }

    /** @depends Unknown::testNothing */
    public function testNeedsAnUnknownClass(): void
    {
        $this->assertTrue(true);
    }
}

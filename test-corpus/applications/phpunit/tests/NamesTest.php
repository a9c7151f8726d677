<?php
declare(strict_types=1);

namespace Deep\Down;

use PHPUnit\Framework\TestCase;

/** @testdox Names as --testdox shows them */
final class NamesTest extends TestCase
{
    public function testCamelCaseBecomesWords(): void
    {
        $this->assertTrue(true);
    }

    public function test_underscores_become_spaces(): void
    {
        $this->assertTrue(true);
    }

    public function testHTTP2AndXML11(): void
    {
        $this->assertTrue(true);
    }

    public function testVersion8Point5Of3(): void
    {
        $this->assertTrue(true);
    }

    /** @testdox It says what it likes: 100 % */
    public function testOwnWords(): void
    {
        $this->assertTrue(true);
    }

    /**
     * @dataProvider people
     * @testdox $name is $age years old ($_dataName)
     */
    public function testPlaceholders(string $name, int $age): void
    {
        $this->assertGreaterThan(17, $age);
    }

    public static function people(): array
    {
        return ['countess' => ['Ada', 36], ['Grace', 85], 'child' => ['Alan', 7]];
    }

    public function testÜmläute(): void
    {
        $this->assertTrue(true);
    }

    public function testFailsHere(): void
    {
        $this->assertSame(['key' => 'value'], ['key' => 'other']);
    }
}

<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** No test runs if the class can't be prepared. */
final class BrokenClassFixtureTest extends TestCase
{
    public static function setUpBeforeClass(): void
    {
        throw new RuntimeException('the class is not ready');
    }

    public function testOne(): void
    {
        $this->assertTrue(true);
    }

    public function testTwo(): void
    {
        $this->assertTrue(true);
    }
}

<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Fixtures that go wrong. */
final class BrokenFixtureTest extends TestCase
{
    protected function setUp(): void
    {
        if (str_starts_with($this->getName(), 'testSetUpThrows')) {
            throw new RuntimeException('set-up failed');
        }
        if ($this->getName() === 'testSetUpSkips') {
            $this->markTestSkipped('not today');
        }
        if ($this->getName() === 'testSetUpAsserts') {
            $this->assertSame(1, 2);
        }
    }

    protected function tearDown(): void
    {
        if (str_contains($this->getName(), 'TearDown')) {
            throw new LogicException('tear-down failed');
        }
    }

    public function testSetUpThrows(): void
    {
        $this->assertTrue(true);
    }

    public function testSetUpSkips(): void
    {
        $this->assertTrue(true);
    }

    public function testSetUpAsserts(): void
    {
        $this->assertTrue(true);
    }

    public function testTearDownThrows(): void
    {
        $this->assertTrue(true);
    }

    public function testBothFailAndTearDownThrows(): void
    {
        $this->fail('the test itself');
    }

    public function testFine(): void
    {
        $this->assertTrue(true);
    }
}

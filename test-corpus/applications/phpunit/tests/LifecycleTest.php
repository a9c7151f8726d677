<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What runs around tests. */
final class LifecycleTest extends TestCase
{
    private static array $log = [];
    private array $mine = [];

    public static function setUpBeforeClass(): void
    {
        self::$log[] = __FUNCTION__;
    }

    protected function setUp(): void
    {
        $this->note(__FUNCTION__);
    }

    /** @before */
    protected function prepareMore(): void
    {
        $this->note(__FUNCTION__);
    }

    /** @after */
    protected function tidyUp(): void
    {
        $this->note(__FUNCTION__);
    }

    /** @beforeClass */
    public static function prepareClass(): void
    {
        self::$log[] = __FUNCTION__;
    }

    protected function assertPreConditions(): void
    {
        $this->note(__FUNCTION__);
    }

    protected function assertPostConditions(): void
    {
        $this->note(__FUNCTION__);
    }

    protected function tearDown(): void
    {
        $this->note(__FUNCTION__);
    }

    public static function tearDownAfterClass(): void
    {
        echo "\n", implode(' ', self::$log), "\n";
    }

    private function note(string $function): void
    {
        self::$log[] = $function;
        $this->mine[] = $function;
    }

    public function testFirst(): void
    {
        $this->assertSame(['prepareMore', 'setUp', 'assertPreConditions'], $this->mine);
    }

    public function testEachHasItsOwnObject(): void
    {
        $this->assertCount(3, $this->mine);
        $this->assertGreaterThan(8, count(self::$log));
    }

    /** @afterClass */
    public static function finish(): void
    {
        self::$log[] = __FUNCTION__;
    }
}

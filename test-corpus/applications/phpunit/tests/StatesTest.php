<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Skipped, incomplete and risky tests, and what tests require. */
final class StatesTest extends TestCase
{
    public static array $shared = ['initial'];

    public function testSkipped(): void
    {
        $this->markTestSkipped('for a reason');
    }

    public function testSkippedWithoutReason(): void
    {
        $this->markTestSkipped();
    }

    public function testIncomplete(): void
    {
        $this->markTestIncomplete('half done');
    }

    public function testAssertsNothing(): void
    {
        strlen('nothing');
    }

    /** @doesNotPerformAssertions */
    public function testNeedNotAssert(): void
    {
        strlen('nothing');
    }

    /** @doesNotPerformAssertions */
    public function testAssertsThough(): void
    {
        $this->assertTrue(true);
    }

    public function testExpectsNoAssertions(): void
    {
        $this->expectNotToPerformAssertions();
    }

    public function testMarksItselfRisky(): void
    {
        $this->markAsRisky();
        $this->assertTrue(true);
    }

    /** @requires PHP >= 99.0 */
    public function testNewerPhp(): void
    {
        $this->assertTrue(true);
    }

    /** @requires PHP < 9 */
    public function testThisPhp(): void
    {
        $this->assertTrue(true);
    }

    /** @requires extension no_such_extension */
    public function testExtension(): void
    {
        $this->assertTrue(true);
    }

    /** @requires function strlen */
    public function testFunction(): void
    {
        $this->assertTrue(true);
    }

    /** @requires function No\Such\Thing::method */
    public function testMethod(): void
    {
        $this->assertTrue(true);
    }

    /** @requires setting precision 99 */
    public function testSetting(): void
    {
        $this->assertTrue(true);
    }

    /** @requires OSFAMILY Windows */
    public function testOtherSystem(): void
    {
        $this->assertTrue(true);
    }

    /** @requires PHPUnit ^9.5 */
    public function testThisPhpUnit(): void
    {
        $this->assertTrue(true);
    }

    /**
     * @group slow
     * @group network
     */
    public function testInGroups(): void
    {
        $this->assertTrue(true);
    }

    /** @ticket 1234 */
    public function testForATicket(): void
    {
        $this->assertTrue(true);
    }

    public function testChangesGlobals(): void
    {
        $GLOBALS['left_behind'] = 1;
        ini_set('precision', '5');
        $this->assertSame('0.33333', (string) (1 / 3));
        ini_restore('precision');
    }

    /** @backupGlobals enabled */
    public function testRestoresGlobals(): void
    {
        $this->assertSame(1, $GLOBALS['left_behind']);
        $GLOBALS['left_behind'] = 2;
    }

    public function testGlobalsAreRestored(): void
    {
        $this->assertSame(1, $GLOBALS['left_behind']);
    }

    /** @backupStaticAttributes enabled */
    public function testRestoresStatics(): void
    {
        self::$shared[] = 'more';
        $this->assertCount(2, self::$shared);
    }

    public function testStaticsAreRestored(): void
    {
        $this->assertSame(['initial'], self::$shared);
    }

    public function testIniSetting(): void
    {
        $this->iniSet('precision', '3');
        $this->assertSame('0.333', (string) (1 / 3));
    }

    public function testManyAssertions(): void
    {
        for ($i = 0; $i < 50; $i++) {
            $this->assertSame($i, (int) (string) $i);
        }
        $this->addToAssertionCount(10);
    }

    private function testPrivate(): void
    {
        $this->fail('never called');
    }

    /** @test */
    public function it_has_an_annotation_for_a_name(): void
    {
        $this->assertTrue(true);
    }
}

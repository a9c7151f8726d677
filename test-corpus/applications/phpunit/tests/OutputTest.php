<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What tests print. */
final class OutputTest extends TestCase
{
    public function testExpected(): void
    {
        $this->expectOutputString("one\ntwo");
        echo "one\n";
        print 'two';
    }

    public function testDiffers(): void
    {
        $this->expectOutputString("one\ntwo\n");
        echo "one\n2\n";
    }

    public function testMatches(): void
    {
        $this->expectOutputRegex('/^\d+ items$/');
        printf('%d items', 12);
    }

    public function testDoesNotMatch(): void
    {
        $this->expectOutputRegex('/^\d+$/');
        echo 'twelve';
    }

    public function testFiltered(): void
    {
        $this->setOutputCallback(fn (string $output): string => strtoupper($output));
        $this->expectOutputString('LOUD');
        echo 'loud';
    }

    public function testActual(): void
    {
        echo 'so far';
        $this->assertSame('so far', $this->getActualOutput());
        $this->assertTrue($this->hasOutput());
    }

    public function testPrints(): void
    {
        echo "(printed by a test)\n";
        $this->assertTrue(true);
    }

    public function testBufferOfItsOwn(): void
    {
        ob_start();
        var_dump([1.5, null]);
        $this->assertSame("array(2) {\n  [0]=>\n  float(1.5)\n  [1]=>\n  NULL\n}\n", ob_get_clean());
    }

    public function testBufferLeftOpen(): void
    {
        ob_start();
        echo 'lost';
        $this->assertTrue(true);
    }

    public function testBufferClosed(): void
    {
        ob_end_clean();
        $this->assertTrue(true);
    }
}

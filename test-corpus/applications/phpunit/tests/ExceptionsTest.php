<?php
declare(strict_types=1);

require_once __DIR__ . '/Shop.php';

use PHPUnit\Framework\TestCase;
use Shop\Currency;
use Shop\Money;

/** Exceptions, expected and not. */
final class ExceptionsTest extends TestCase
{
    public function testExpected(): void
    {
        $this->expectException(DomainException::class);
        $this->expectExceptionCode(42);
        $this->expectExceptionMessage("can't add JPY to EUR");
        (new Money(1))->plus(new Money(1, Currency::Yen));
    }

    public function testMessageMatches(): void
    {
        $this->expectExceptionMessageMatches('/^can.t add \w{3} to/');
        (new Money(1))->plus(new Money(1, Currency::Yen));
    }

    public function testExpectedObject(): void
    {
        $this->expectExceptionObject(new DomainException("can't add JPY to EUR", 42));
        (new Money(1))->plus(new Money(1, Currency::Yen));
    }

    public function testNothingThrown(): void
    {
        $this->expectException(LogicException::class);
    }

    public function testNoMessage(): void
    {
        $this->expectExceptionMessage('words');
    }

    public function testAnotherThrown(): void
    {
        $this->expectException(LengthException::class);
        throw new RangeException('out of range');
    }

    public function testAnotherMessage(): void
    {
        $this->expectException(RangeException::class);
        $this->expectExceptionMessage('in range');
        throw new RangeException('out of sight');
    }

    public function testAnotherCode(): void
    {
        $this->expectExceptionCode(7);
        throw new RangeException('seven', 8);
    }

    public function testUnexpected(): void
    {
        throw new RuntimeException("first line\nsecond line", 3);
    }

    public function testPrevious(): void
    {
        try {
            intdiv(1, 0);
        } catch (DivisionByZeroError $e) {
            throw new LogicException('outer', 0, new UnexpectedValueException('middle', 0, $e));
        }
    }

    public function testTypeError(): void
    {
        strlen([]);
    }

    public function testUndefinedFunction(): void
    {
        no_such_function();
    }

    public function testOwnError(): void
    {
        throw new class('anonymous trouble') extends Error {};
    }

    public function testWarning(): void
    {
        echo $undefined;
    }

    public function testArrayKeyWarning(): void
    {
        $list = [1];
        $this->assertNull($list[5]);
    }

    public function testNotice(): void
    {
        trigger_error('take note', E_USER_NOTICE);
    }

    public function testUserWarning(): void
    {
        trigger_error('be warned', E_USER_WARNING);
    }

    public function testUserError(): void
    {
        trigger_error('that is wrong', E_USER_WARNING);
    }

    public function testDeprecation(): void
    {
        trigger_error('out of fashion', E_USER_DEPRECATED);
        $this->assertTrue(true);
    }

    public function testSilenced(): void
    {
        $this->assertFalse(@file_get_contents('/no/such/file'));
        $this->assertSame('file_get_contents(/no/such/file): Failed to open stream: No such file or directory', error_get_last()['message']);
    }

    public function testReadonly(): void
    {
        $money = new Money(1);
        $money->amount = 2;
    }

    public function testMatchError(): void
    {
        echo match (5) { 1 => 'one' };
    }

    public function testJson(): void
    {
        $this->expectException(JsonException::class);
        $this->expectExceptionMessage('Syntax error');
        json_decode('{', flags: JSON_THROW_ON_ERROR);
    }
}

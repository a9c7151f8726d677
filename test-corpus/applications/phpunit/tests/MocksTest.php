<?php
declare(strict_types=1);

require_once __DIR__ . '/Shop.php';

use PHPUnit\Framework\MockObject\MockObject;
use PHPUnit\Framework\TestCase;
use Shop\Cart;
use Shop\Currency;
use Shop\Discount;
use Shop\Money;
use Shop\Rates;
use Shop\Stock;

/** Stand-ins for objects, and what they expect. */
final class MocksTest extends TestCase
{
    public function testStub(): void
    {
        $rates = $this->createStub(Rates::class);
        $rates->method('rate')->willReturn(0.5);
        $this->assertSame(4, (new Cart($rates))->add('tea', new Money(8, Currency::Yen))->total()->amount);
        $this->assertInstanceOf(Rates::class, $rates);
    }

    public function testDefaults(): void
    {
        $rates = $this->createStub(Rates::class);
        $count = 3;
        $rates->refresh($count);
        $this->assertSame([0.0, [], null, 3], [$rates->rate(Currency::Euro, Currency::Yen), $rates->known(), $rates->describe('a', 'b', 'c'), $count]);
        $this->assertInstanceOf(Rates::class, $rates->self());
    }

    public function testConfiguredAtOnce(): void
    {
        $rates = $this->createConfiguredMock(Rates::class, ['rate' => 2.0, 'known' => ['EUR']]);
        $this->assertSame([2.0, ['EUR']], [$rates->rate(Currency::Euro, Currency::Yen), $rates->known()]);
    }

    public function testReturnMap(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->method('rate')->willReturnMap([[Currency::Euro, Currency::Yen, 160.0], [Currency::Yen, Currency::Euro, 0.006]]);
        $this->assertSame([160.0, 0.006], [$rates->rate(Currency::Euro, Currency::Yen), $rates->rate(Currency::Yen, Currency::Euro)]);
    }

    public function testReturnCallback(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->method('describe')->willReturnCallback(fn (string $prefix, string ...$more): string => $prefix . implode('', $more));
        $this->assertSame('abc', $rates->describe('a', 'b', 'c'));
    }

    public function testReturnsInTurn(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->method('describe')->willReturnOnConsecutiveCalls('a', null, 'b');
        $this->assertSame(['a', null, 'b'], [$rates->describe('x'), $rates->describe('x'), $rates->describe('x')]);
    }

    public function testReturnsArgument(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->method('describe')->will($this->returnArgument(1));
        $this->assertSame('second', $rates->describe('first', 'second'));
    }

    public function testReturnsItself(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->method('self')->willReturnSelf();
        $this->assertSame($rates, $rates->self());
    }

    public function testThrows(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->method('known')->willThrowException(new LengthException('none'));
        $this->expectException(LengthException::class);
        $this->expectExceptionMessage('none');
        $rates->known();
    }

    public function testWrongReturnValue(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->method('known')->willReturn('no array');
        $rates->known();
    }

    public function testUnknownMethod(): void
    {
        $this->createMock(Rates::class)->method('nothing')->willReturn(1);
    }

    public function testFinalClass(): void
    {
        $this->createMock(Money::class);
    }

    public function testUnknownClass(): void
    {
        $this->assertInstanceOf('NoSuchClass', $this->getMockBuilder('NoSuchClass')->getMock());
    }

    public function testEnumeration(): void
    {
        $this->createMock(Currency::class);
    }

    public function testOnce(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->expects($this->once())->method('rate')->with(Currency::Yen, $this->identicalTo(Currency::Euro))->willReturn(1.0);
        $this->assertSame(5, (new Cart($rates))->add('a', new Money(5, Currency::Yen))->total()->amount);
    }

    public function testNotCalled(): void
    {
        $this->createMock(Rates::class)->expects($this->once())->method('known');
    }

    public function testCalledTooOften(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->expects($this->once())->method('known')->willReturn([]);
        $rates->known();
        $rates->known();
    }

    public function testNeverButCalled(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->expects($this->never())->method('describe');
        $rates->describe('a', 'b');
    }

    public function testWrongArguments(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->expects($this->atLeastOnce())->method('describe')->with('prefix', $this->stringContains('x'));
        $rates->describe('prefix', 'y');
    }

    public function testTooFewArguments(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->expects($this->any())->method('describe')->with('prefix', 'more');
        $rates->describe('prefix');
    }

    public function testExactly(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->expects($this->exactly(3))->method('known')->willReturn([]);
        $rates->known();
        $rates->known();
    }

    public function testAtMost(): void
    {
        $rates = $this->createMock(Rates::class);
        $rates->expects($this->atMost(1))->method('known')->willReturn([]);
        $rates->expects($this->atLeast(1))->method('describe')->willReturn(null);
        $rates->known();
        $rates->describe('x');
        $this->assertInstanceOf(MockObject::class, $rates);
    }

    public function testAbstractClass(): void
    {
        $stock = $this->getMockForAbstractClass(Stock::class);
        $stock->method('limit')->willReturn(2);
        $this->assertSame(1, $stock->take('bolt', 2));
        $this->assertTrue($stock->has('bolt'));
        $this->expectException(OverflowException::class);
        $stock->take('bolt', 3);
    }

    public function testTrait(): void
    {
        $article = $this->getMockForTrait(Discount::class);
        $article->expects($this->exactly(2))->method('price')->willReturn(200);
        $this->assertSame([180, 100], [$article->reduced(10), $article->reduced(50)]);
    }

    public function testPartial(): void
    {
        $cart = $this->getMockBuilder(Cart::class)->onlyMethods(['count'])->disableOriginalConstructor()->getMock();
        $cart->method('count')->willReturn(17);
        $this->assertCount(17, $cart->add('a', new Money(2)));
        $this->assertSame(2, $cart->total()->amount);
    }

    public function testConstructorArguments(): void
    {
        $stub = $this->createStub(Rates::class);
        $stub->method('rate')->willReturn(3.0);
        $cart = $this->getMockBuilder(Cart::class)->setConstructorArgs([$stub])->onlyMethods(['getIterator'])->getMock();
        $this->assertSame(9, $cart->add('a', new Money(3, Currency::Yen))->total()->amount);
    }

    public function testNamedMock(): void
    {
        $mock = $this->getMockBuilder(Countable::class)->setMockClassName('CountsNothing')->getMock();
        $this->assertSame('CountsNothing', get_class($mock));
        $this->assertSame(0, count($mock));
    }

    public function testAddedMethods(): void
    {
        $mock = $this->getMockBuilder(stdClass::class)->addMethods(['greet'])->getMock();
        $mock->expects($this->once())->method('greet')->with($this->equalTo('Ada'))->willReturn('hello');
        $this->assertSame('hello', $mock->greet('Ada'));
    }

    public function testCallbackConstraint(): void
    {
        $mock = $this->getMockBuilder(stdClass::class)->addMethods(['__invoke'])->getMock();
        $mock->expects($this->exactly(3))->method('__invoke')->with($this->callback(fn (int $number): bool => $number % 2 === 1));
        array_map($mock, [1, 3, 5]);
    }

    public function testSequence(): void
    {
        $rates = $this->createMock(Rates::class);
        $matcher = $this->exactly(2);
        $rates->expects($matcher)->method('describe')->willReturnCallback(function (string $prefix) use ($matcher): string {
            $this->assertSame(['one', 'two'][$matcher->getInvocationCount() - 1], $prefix);
            return $prefix;
        });
        $this->assertSame('onetwo', $rates->describe('one') . $rates->describe('two'));
    }

    public function testIteratorMock(): void
    {
        $iterator = $this->createMock(Iterator::class);
        $iterator->method('valid')->willReturnOnConsecutiveCalls(true, true, false);
        $iterator->method('current')->willReturnOnConsecutiveCalls('a', 'b');
        $this->assertSame(['a', 'b'], iterator_to_array($iterator, false));
    }

    public function testThrowableMock(): void
    {
        $this->assertInstanceOf(Exception::class, $mock = $this->createMock(RuntimeException::class));
        $this->expectException(RuntimeException::class);
        throw $mock;
    }

    public function testProxy(): void
    {
        $queue = new SplQueue;
        $proxy = $this->createTestProxy(Cart::class, [null]);
        $proxy->expects($this->once())->method('add');
        $proxy->add('a', new Money(4));
        $this->assertSame(4, $proxy->total()->amount);
        $this->assertCount(0, $queue);
    }
}

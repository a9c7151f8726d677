<?php
declare(strict_types=1);

/** Has no tests. */
final class EmptyTest extends PHPUnit\Framework\TestCase
{
    public function helper(): void {}
}

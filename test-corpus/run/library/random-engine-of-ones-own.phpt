--TEST--
An engine written in PHP, and one that is broken
--FILE--
<?php
final class Counting implements Random\Engine {
    private int $n = 0;
    public function generate(): string { return chr($this->n++); }
}
final class Stuck implements Random\Engine {
    public function generate(): string { return "\xff\xff\xff\xff\xff\xff\xff\xff"; }
}
$random = new Random\Randomizer(new Counting);
echo bin2hex($random->getBytes(4)), ' ', $random->getInt(1, 6), ' ', $random->nextInt(), "\n";
try {
    (new Random\Randomizer(new Stuck))->getInt(1, 100);
} catch (Random\BrokenRandomEngineError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
00010203 5 4
Failed to generate an acceptable random number in 50 attempts

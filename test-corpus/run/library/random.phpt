--TEST--
Seeded generators give PHP's own sequences
--FILE--
<?php
mt_srand(42);
echo mt_rand(), ' ', mt_rand(1, 100), ' ', rand(1, 6), ' ', mt_getrandmax(), "\n";
srand(5); echo rand(), ' ', mt_rand(0, 9), "\n"; mt_srand(3);
$a = [1, 2, 3, 4, 5]; shuffle($a);
echo implode(',', $a), ' ', array_rand(['x' => 1, 'y' => 2, 'z' => 3]), ' ', str_shuffle('abcdef'), ' ', implode(',', array_rand($a, 3)), "\n";
$r = new Random\Randomizer(new Random\Engine\Mt19937(42));
echo $r->getInt(1, 100), ' ', $r->nextInt(), ' ', implode(',', $r->shuffleArray([1, 2, 3])), ' ', bin2hex($r->getBytes(4)), "\n";
$x = new Random\Randomizer(new Random\Engine\Xoshiro256StarStar(1));
echo $x->getInt(0, 1000), ' ', $x->getFloat(0, 1) < 1 ? 'ok' : '', ' ', $x->getBytesFromString('abc', 5), "\n";
$i = random_int(5, 7); var_dump($i >= 5 && $i <= 7);
try { random_int(2, 1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
804318771 68 5 2147483647
476726705 4
4,3,5,1,2 y ecdbfa 0,2,3
43 1710563033 3,1,2 6af463bb
758 ok abcac
bool(true)
random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)

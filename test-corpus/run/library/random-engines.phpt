--TEST--
Random engines give the same numbers for the same seed
--FILE--
<?php
use Random\Engine\{Mt19937, PcgOneseq128XslRr64, Xoshiro256StarStar};
use Random\{IntervalBoundary, Randomizer};
foreach ([new Mt19937(42), new PcgOneseq128XslRr64(42), new Xoshiro256StarStar(42)] as $engine) {
    echo $engine::class, ' ', bin2hex($engine->generate()), "\n";
    $random = new Randomizer($engine);
    echo $random->nextInt(), ' ', $random->getInt(-100, 100), ' ', $random->getInt(PHP_INT_MIN, PHP_INT_MAX), "\n";
    foreach (IntervalBoundary::cases() as $boundary) {
        echo $random->getFloat(-1.5, 3.7, $boundary), ' ';
    }
    echo bin2hex($random->getBytes(5)), ' ', $random->getBytesFromString('abc', 9), ' ', $random->shuffleBytes('abcdef'), "\n";
    echo json_encode([$random->shuffleArray(range(1, 6)), $random->pickArrayKeys(['a' => 1, 'b' => 2, 'c' => 3], 2)]), "\n";
    $copy = unserialize(serialize($random));
    var_dump($copy->nextInt() === $random->nextInt());
}
--EXPECT--
Random\Engine\Mt19937 66dce15f
1710563033 -84 4279532807823660302
3.0896789938146 -0.40468787546173 -0.20713967482135 1.0790578842641 ca55917557 abbbacbca afcebd
[[1,4,3,2,5,6],["a","c"]]
bool(true)
Random\Engine\PcgOneseq128XslRr64 5a70f57fe8727428
6766878721067997858 44 4566506528575395940
0.63391400638708 -0.33885269917924 1.6562810172426 -0.26954449787606 0ab3b2de24 babccbbca edacfb
[[2,4,1,3,5,6],["a","c"]]
bool(true)
Random\Engine\Xoshiro256StarStar 16c72e0c2e0b7815
3495475846482271551 97 7834202072327348385
1.2423342010135 0.39434012268625 3.1337300241151 3.2308274813109 7e64976e72 babcbbbaa bfaced
[[5,2,1,6,3,4],["a","c"]]
bool(true)

--TEST--
Hashes of every kind of length, seeded, keyed and in pieces
--FILE--
<?php
foreach (['md4', 'md5', 'sha1', 'sha256', 'sha512/256', 'sha3-256', 'ripemd160', 'ripemd320', 'whirlpool', 'adler32', 'crc32', 'crc32b', 'crc32c',
    'fnv132', 'fnv1a64', 'joaat', 'murmur3a', 'murmur3c', 'murmur3f', 'xxh32', 'xxh64'] as $algorithm) {
    $all = '';
    foreach ([0, 1, 55, 56, 63, 64, 65, 200] as $length) {
        $all .= hash($algorithm, substr(str_repeat('phpc ', 40), 0, $length));
    }
    echo $algorithm, ' ', md5($all), "\n";
}
echo hash('murmur3f', 'seeded', options: ['seed' => -5]), ' ', hash('xxh64', 'seeded', options: ['seed' => 7]), "\n";
$hash = hash_init('sha256', HASH_HMAC, 'key');
hash_update($hash, 'in ');
$copy = hash_copy($hash);
hash_update($hash, 'pieces');
var_dump(hash_final($hash) === hash_hmac('sha256', 'in pieces', 'key'), hash_final($copy) === hash_hmac('sha256', 'in ', 'key'));
echo hash_pbkdf2('sha256', 'password', 'salt', 100, 20), ' ', bin2hex(hash_hkdf('sha256', 'key', 20, 'info', 'salt')), "\n";
--EXPECT--
md4 c5b0b842acb6171addf6dbfd0dc5a389
md5 34c2f98b70ac4fe87516237686ba4f44
sha1 1cbfc488f793884a5755753eb383a59a
sha256 e6ac8ba0724e122265d7713ede5602cd
sha512/256 03e5d6b48a091058210119bf3789518a
sha3-256 bbb82852cad5eb6d2cc1603959505ce3
ripemd160 0135dc068e9154b884efc8d56b69f58f
ripemd320 10db87be8eb1e3c70c1d85bba02bd315
whirlpool ddf179b4f5ee3470a3f17a9cda13d448
adler32 3e3e2680d9b5136b653fbfdee3e4b244
crc32 71bb0ac97431fda5418dbde1e5cd8467
crc32b 8ff94307a19725919ce1cbc260bad062
crc32c e6acdb299cb8018c072d5665c13e08c4
fnv132 931778a912497221a32bf1951c65b883
fnv1a64 0dd7fa0cad070e08310e61089e960055
joaat d7000c65dd9b4c467adfcdece44ad431
murmur3a 4f9f2b2a5a1400016b49b50bb22e96e4
murmur3c 0130c8949aef0e7e5ef23dfe483bfb1c
murmur3f 7f5a9c2fe35786d1dd81ae6bdfe3ff5a
xxh32 c472318492c2d5b98924a7d3968f8a66
xxh64 9b607a364467d2479048254dbbfa909b
9c70e99d67300b7a084530e4c62caba2 fb22c2e37916a128
bool(true)
bool(true)
07e6997180cf7f12904f 9ca0d662557439e3b83365f2da4626d35da195c6

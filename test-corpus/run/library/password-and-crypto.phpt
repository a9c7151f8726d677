--TEST--
password_hash and random tokens
--FILE--
<?php
$h = password_hash('secret', PASSWORD_BCRYPT, ['cost' => 4]);
var_dump(password_verify('secret', $h), password_verify('wrong', $h), password_get_info($h)['algoName'], password_needs_rehash($h, PASSWORD_BCRYPT, ['cost' => 5]), strlen($h), password_verify('rasmuslerdorf', '$2y$07$BCryptRequires22Chrcte/VlQH0piJtjXl.0t1XkA8pw9dMXTTOq'), hash_equals('abc', 'abc'), strlen(bin2hex(random_bytes(8))), hash_algos() > 10, hash('xxh32', 'a'), hash('fnv1a32', 'a'), hash('adler32', 'abc'), hash('sha512', '') === hash('sha512', ''), crypt('x', '$1$abc$'));
--EXPECT--
bool(true)
bool(false)
string(6) "bcrypt"
bool(true)
int(60)
bool(false)
bool(true)
int(16)
bool(true)
string(8) "550d7456"
string(8) "e40c292c"
string(8) "024d0127"
bool(true)
string(29) "$1$abc$OGyl6dDvZCDiGmIVbeuCq/"

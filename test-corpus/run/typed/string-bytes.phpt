--TEST--
Loops over bytes with ord, chr and offsets
--FILE--
<?php
function rot13(string $s): string { $r = ''; for ($i = 0; $i < strlen($s); $i++) { $c = ord($s[$i]); if ($c >= 65 && $c <= 90) $c = ($c - 65 + 13) % 26 + 65; elseif ($c >= 97 && $c <= 122) $c = ($c - 97 + 13) % 26 + 97; $r .= chr($c); } return $r; }
var_dump(rot13('Hello, World!') === str_rot13('Hello, World!'));
function hash32(string $s): int { $h = 5381; for ($i = 0, $n = strlen($s); $i < $n; $i++) { $h = (($h << 5) + $h + ord($s[$i])) & 0xFFFFFFFF; } return $h; }
var_dump(hash32('phpc'), hash32("\xff\x00\x80")); $s = 'mutable';
for ($i = 0; $i < strlen($s); $i += 2) $s[$i] = strtoupper($s[$i]);
var_dump($s, ord(''), chr(-1) === "\xff", chr(300) === chr(44));
$rev = ''; foreach (str_split('abc') as $ch) $rev = $ch . $rev;
var_dump($rev);
--EXPECTF--
bool(true)
int(2090615600)
int(193654820)

Deprecated: ord(): Providing an empty string is deprecated in %s on line 7

Deprecated: chr(): Providing a value not in-between 0 and 255 is deprecated, this is because a byte value must be in the [0, 255] interval. The value used will be constrained using %% 256 in %s on line 7

Deprecated: chr(): Providing a value not in-between 0 and 255 is deprecated, this is because a byte value must be in the [0, 255] interval. The value used will be constrained using %% 256 in %s on line 7
string(7) "MuTaBlE"
int(0)
bool(true)
bool(true)
string(3) "cba"

--TEST--
Chained generators, infinite ones included
--FILE--
<?php
function nat($i = 1) { while (true) yield $i++; }
function map(callable $f, iterable $it) { foreach ($it as $k => $v) yield $k => $f($v); }
function filter(callable $f, iterable $it) { foreach ($it as $v) if ($f($v)) yield $v; }
function take(int $n, iterable $it) { if ($n <= 0) return; foreach ($it as $v) { yield $v; if (--$n === 0) return; } }
echo implode(' ', [...take(5, filter(fn($x) => $x % 3 == 0, map(fn($x) => $x ** 2, nat())))]), "\n";
function primes() { $p = []; foreach (nat(2) as $n) { foreach ($p as $q) { if ($n % $q == 0) continue 2; } $p[] = $n; yield $n; } }
foreach (primes() as $i => $p) { if ($i >= 10) break; echo $p, ' '; }
echo "\n";
--EXPECT--
9 36 81 144 225
2 3 5 7 11 13 17 19 23 29

<?php

require __DIR__ . '/measure.php';

/** Primes, queens on a board and edit distances: integer loops over arrays, with recursion and string offsets. */
function primesBelow(int $limit): int
{
    $composite = array_fill(0, $limit, false);
    $count = 0;
    for ($n = 2; $n < $limit; $n++) {
        if ($composite[$n]) {
            continue;
        }
        $count++;
        for ($multiple = $n * $n; $multiple < $limit; $multiple += $n) {
            $composite[$multiple] = true;
        }
    }
    return $count;
}

function queens(int $size, int $row = 0, int $columns = 0, int $left = 0, int $right = 0): int
{
    if ($row === $size) {
        return 1;
    }
    $solutions = 0;
    $free = ((1 << $size) - 1) & ~($columns | $left | $right);
    while ($free) {
        $bit = $free & -$free;
        $free ^= $bit;
        $solutions += queens($size, $row + 1, $columns | $bit, ($left | $bit) << 1, ($right | $bit) >> 1);
    }
    return $solutions;
}

function distance(string $a, string $b): int
{
    $previous = range(0, strlen($b));
    for ($i = 0, $n = strlen($a); $i < $n; $i++) {
        $current = [$i + 1];
        for ($j = 0, $m = strlen($b); $j < $m; $j++) {
            $current[] = min($previous[$j + 1] + 1, $current[$j] + 1, $previous[$j] + ($a[$i] === $b[$j] ? 0 : 1));
        }
        $previous = $current;
    }
    return $previous[count($previous) - 1];
}

measure(fn() => primesBelow(300000) . ' ' . queens(9) . ' ' . distance(str_repeat('kitten on a mat ', 20), str_repeat('sitting at the cat ', 18)));

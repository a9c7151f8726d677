<?php

require __DIR__ . '/measure.php';

function fannkuch(int $n): array
{
    $permutation = range(0, $n - 1);
    $count = array_fill(0, $n, 0);
    $checksum = 0;
    $maximum = 0;
    $even = true;
    $r = $n;
    while (true) {
        while ($r !== 1) {
            $count[$r - 1] = $r;
            $r--;
        }
        $first = $permutation[0];
        if ($first !== 0) {
            $work = $permutation;
            $flips = 0;
            while ($first !== 0) {
                for ($low = 0, $high = $first; $low < $high; $low++, $high--) {
                    $swap = $work[$low];
                    $work[$low] = $work[$high];
                    $work[$high] = $swap;
                }
                $flips++;
                $first = $work[0];
            }
            $maximum = max($maximum, $flips);
            $checksum += $even ? $flips : -$flips;
        }
        while (true) {
            if ($r === $n) {
                return [$checksum, $maximum];
            }
            $moved = $permutation[0];
            for ($i = 0; $i < $r; $i++) {
                $permutation[$i] = $permutation[$i + 1];
            }
            $permutation[$r] = $moved;
            if (--$count[$r] > 0) {
                break;
            }
            $r++;
        }
        $even = !$even;
    }
}

measure(fn() => implode(' ', fannkuch(9)));

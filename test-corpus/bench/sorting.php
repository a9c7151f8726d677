<?php

require __DIR__ . '/measure.php';

/** @return list<int> the same pseudo-random numbers everywhere */
function numbers(int $count): array
{
    $numbers = [];
    $seed = 42;
    for ($i = 0; $i < $count; $i++) {
        $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
        $numbers[] = $seed % 100000;
    }
    return $numbers;
}

function quicksort(array &$list, int $low, int $high): void
{
    while ($low < $high) {
        $pivot = $list[($low + $high) >> 1];
        $i = $low;
        $j = $high;
        while ($i <= $j) {
            while ($list[$i] < $pivot) {
                $i++;
            }
            while ($list[$j] > $pivot) {
                $j--;
            }
            if ($i <= $j) {
                [$list[$i], $list[$j]] = [$list[$j], $list[$i]];
                $i++;
                $j--;
            }
        }
        quicksort($list, $low, $j);
        $low = $i;
    }
}

function mergeSort(array $list): array
{
    $count = count($list);
    if ($count < 2) {
        return $list;
    }
    $middle = $count >> 1;
    $left = mergeSort(array_slice($list, 0, $middle));
    $right = mergeSort(array_slice($list, $middle));
    $merged = [];
    $i = $j = 0;
    while ($i < count($left) && $j < count($right)) {
        $merged[] = $left[$i] <= $right[$j] ? $left[$i++] : $right[$j++];
    }
    while ($i < count($left)) {
        $merged[] = $left[$i++];
    }
    while ($j < count($right)) {
        $merged[] = $right[$j++];
    }
    return $merged;
}

measure(function () {
    $numbers = numbers(40000);
    $quick = $numbers;
    quicksort($quick, 0, count($quick) - 1);
    $merged = mergeSort($numbers);
    $byDigits = $numbers;
    usort($byDigits, fn(int $a, int $b): int => [$a % 100, $a] <=> [$b % 100, $b]);
    $library = $numbers;
    sort($library);
    if ($quick !== $merged || $merged !== $library) {
        throw new LogicException('the sorts disagree');
    }
    return $quick[0] . ' ' . $quick[20000] . ' ' . crc32(implode(',', $byDigits));
});

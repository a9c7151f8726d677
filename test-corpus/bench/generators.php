<?php

require __DIR__ . '/measure.php';

function naturals(): Generator
{
    for ($n = 1; ; $n++) {
        yield $n;
    }
}

function take(iterable $source, int $count): Generator
{
    foreach ($source as $key => $value) {
        if ($count-- <= 0) {
            return;
        }
        yield $key => $value;
    }
}

function mapped(callable $function, iterable $source): Generator
{
    foreach ($source as $key => $value) {
        yield $key => $function($value);
    }
}

function walk(array $tree): Generator
{
    foreach ($tree as $child) {
        if (is_array($child)) {
            yield from walk($child);
        } else {
            yield $child;
        }
    }
}

function tree(int $depth): array
{
    return $depth === 0 ? [1, 2] : [tree($depth - 1), $depth, tree($depth - 1)];
}

function averager(): Generator
{
    $sum = 0;
    $count = 0;
    while (true) {
        $value = yield $count ? $sum / $count : 0;
        $sum += $value;
        $count++;
    }
}

measure(function () {
    $sum = 0;
    foreach (take(mapped(fn(int $n): int => $n * $n % 1013, naturals()), 100000) as $key => $value) {
        $sum += $key ^ $value;
    }
    $leaves = 0;
    foreach (walk(tree(11)) as $leaf) {
        $leaves += $leaf;
    }
    $averager = averager();
    $averager->current();
    $average = 0;
    for ($i = 0; $i < 50000; $i++) {
        $average = $averager->send($i % 100);
    }
    return "$sum $leaves $average";
});

<?php

require __DIR__ . '/measure.php';

/** Counts words, joins two tables and memoises: string keys, integer keys, growing and shrinking maps. */
function countWords(int $words): array
{
    $syllables = ['ba', 'ko', 'li', 'mu', 'ne', 'po', 'ra', 'si', 'tu', 'ze'];
    $counts = [];
    $state = 7;
    for ($i = 0; $i < $words; $i++) {
        $state = ($state * 16807) % 2147483647;
        $word = $syllables[$state % 10] . $syllables[intdiv($state, 10) % 10] . $syllables[intdiv($state, 100) % 10];
        $counts[$word] = ($counts[$word] ?? 0) + 1;
    }
    arsort($counts);
    return $counts;
}

function joinOrders(int $orders): int
{
    $customers = [];
    for ($i = 0; $i < 1000; $i++) {
        $customers["customer-$i"] = ['name' => "Name $i", 'discount' => $i % 7, 'orders' => []];
    }
    for ($i = 0; $i < $orders; $i++) {
        $customers['customer-' . ($i * 37 % 1000)]['orders'][] = ['id' => $i, 'total' => $i % 91];
    }
    $sum = 0;
    foreach ($customers as $customer) {
        foreach ($customer['orders'] as ['total' => $total]) {
            $sum += $total * (100 - $customer['discount']);
        }
    }
    return $sum;
}

function longestCollatz(int $limit): int
{
    $lengths = [1 => 1];
    $best = 1;
    for ($start = 2; $start < $limit; $start++) {
        $n = $start;
        $path = [];
        while (!isset($lengths[$n])) {
            $path[] = $n;
            $n = $n % 2 ? 3 * $n + 1 : $n >> 1;
        }
        $length = $lengths[$n];
        while ($path) {
            $lengths[array_pop($path)] = ++$length;
        }
        if ($lengths[$start] > $lengths[$best]) {
            $best = $start;
        }
    }
    return $best;
}

measure(function () {
    $counts = countWords(150000);
    ksort($counts);
    return array_key_first($counts) . ' ' . crc32(json_encode($counts)) . ' ' . joinOrders(60000) . ' ' . longestCollatz(20000);
});

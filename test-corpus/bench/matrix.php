<?php

require __DIR__ . '/measure.php';

function identityLike(int $size, int $seed): array
{
    $matrix = [];
    for ($i = 0; $i < $size; $i++) {
        for ($j = 0; $j < $size; $j++) {
            $matrix[$i][$j] = ($i === $j ? 1.0 : 0.0) + (($i * $seed + $j) % 10) / 100;
        }
    }
    return $matrix;
}

function product(array $a, array $b): array
{
    $size = count($a);
    $result = [];
    for ($i = 0; $i < $size; $i++) {
        $row = [];
        for ($j = 0; $j < $size; $j++) {
            $sum = 0.0;
            for ($k = 0; $k < $size; $k++) {
                $sum += $a[$i][$k] * $b[$k][$j];
            }
            $row[] = $sum;
        }
        $result[] = $row;
    }
    return $result;
}

function determinant(array $m): float
{
    $size = count($m);
    $determinant = 1.0;
    for ($c = 0; $c < $size; $c++) {
        $pivot = $c;
        for ($r = $c + 1; $r < $size; $r++) {
            if (abs($m[$r][$c]) > abs($m[$pivot][$c])) {
                $pivot = $r;
            }
        }
        if ($pivot !== $c) {
            [$m[$c], $m[$pivot]] = [$m[$pivot], $m[$c]];
            $determinant = -$determinant;
        }
        $determinant *= $m[$c][$c];
        for ($r = $c + 1; $r < $size; $r++) {
            $factor = $m[$r][$c] / $m[$c][$c];
            for ($k = $c; $k < $size; $k++) {
                $m[$r][$k] -= $factor * $m[$c][$k];
            }
        }
    }
    return $determinant;
}

measure(function () {
    $a = identityLike(110, 3);
    $b = identityLike(110, 7);
    $c = product(product($a, $b), $a);
    $trace = 0.0;
    foreach ($c as $i => $row) {
        $trace += $row[$i];
    }
    return sprintf('%.6f %.6e', $trace, determinant(product($b, $a)));
});

<?php

require __DIR__ . '/measure.php';

function element(int $i, int $j): float
{
    return 1.0 / (($i + $j) * ($i + $j + 1) / 2 + $i + 1);
}

function multiply(array $v, bool $transposed): array
{
    $size = count($v);
    $result = [];
    for ($i = 0; $i < $size; $i++) {
        $sum = 0.0;
        for ($j = 0; $j < $size; $j++) {
            $sum += ($transposed ? element($j, $i) : element($i, $j)) * $v[$j];
        }
        $result[] = $sum;
    }
    return $result;
}

function spectralNorm(int $size): float
{
    $u = array_fill(0, $size, 1.0);
    $v = [];
    for ($i = 0; $i < 10; $i++) {
        $v = multiply(multiply($u, false), true);
        $u = multiply(multiply($v, false), true);
    }
    $vBv = 0.0;
    $vv = 0.0;
    foreach ($v as $i => $x) {
        $vBv += $u[$i] * $x;
        $vv += $x * $x;
    }
    return sqrt($vBv / $vv);
}

measure(fn() => sprintf('%.9f', spectralNorm(220)));

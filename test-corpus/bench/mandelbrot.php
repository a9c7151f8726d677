<?php

require __DIR__ . '/measure.php';

function mandelbrot(int $size, int $limit): string
{
    $rows = [];
    for ($y = 0; $y < $size; $y++) {
        $row = '';
        $ci = 2.0 * $y / $size - 1.0;
        for ($x = 0; $x < $size; $x++) {
            $cr = 2.0 * $x / $size - 1.5;
            $zr = $zi = $tr = $ti = 0.0;
            $i = 0;
            while ($i < $limit && $tr + $ti < 4.0) {
                $zi = 2.0 * $zr * $zi + $ci;
                $zr = $tr - $ti + $cr;
                $tr = $zr * $zr;
                $ti = $zi * $zi;
                $i++;
            }
            $row .= $i === $limit ? '*' : '.';
        }
        $rows[] = $row;
    }
    return implode("\n", $rows);
}

measure(function () {
    $picture = mandelbrot(240, 50);
    return md5($picture) . ' ' . substr_count($picture, '*');
});

<?php

require __DIR__ . '/measure.php';

function compose(callable ...$functions): Closure
{
    return function (mixed $value) use ($functions) {
        foreach ($functions as $function) {
            $value = $function($value);
        }
        return $value;
    };
}

function curry(Closure $function): Closure
{
    return fn($a) => fn($b) => $function($a, $b);
}

function memoised(Closure $function): Closure
{
    $known = [];
    return function (int $n) use (&$known, $function) {
        return $known[$n] ??= $function($n);
    };
}

measure(function () {
    $step = compose(fn(int $x) => $x * 3, fn(int $x) => $x + 1, 'abs', static fn(int $x): int => $x % 1009);
    $sum = 0;
    for ($i = 0; $i < 60000; $i++) {
        $sum += $step($i);
    }
    $add = curry(fn(int $a, int $b): int => $a + $b);
    $adders = array_map($add, range(1, 100));
    foreach (range(1, 1000) as $i) {
        $sum += $adders[$i % 100]($i);
    }
    $counter = 0;
    $count = function (int $by) use (&$counter): int {
        return $counter += $by;
    };
    array_map($count, range(1, 20000));
    $fibonacci = memoised(function (int $n) use (&$fibonacci) {
        return $n < 2 ? $n : $fibonacci($n - 1) + $fibonacci($n - 2);
    });
    $squares = array_filter(array_map(fn($x) => $x ** 2, range(1, 30000)), fn($x) => $x % 3 === 1);
    $total = array_reduce($squares, fn($carry, $x) => ($carry + $x) % 1000003, 0);
    return "$sum $counter {$fibonacci(80)} " . count($squares) . " $total";
});

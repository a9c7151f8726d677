<?php
function fibonacci(int $n)
{
    return $n < 2 ? $n : fibonacci($n - 1) + fibonacci($n - 2);
}

function even(int $n): bool
{
    return $n === 0 || odd($n - 1);
}

function odd(int $n)
{
    return $n !== 0 && even($n - 1);
}

function inferred()
{
    return ['a', 'b'];
}

if (PHP_VERSION_ID < 80000) {
    function dead()
    {
        return 1;
    }
} else {
    function alive()
    {
        return 1;
    }
}

function calls(): void
{
    assert_type('int|float', fibonacci(10));
    assert_type('bool', odd(3));
    assert_type('non-empty-list<string>', inferred());
    assert_type('mixed', alive());
    $add = fn(int $a, int $b) => $a + $b;
    assert_type('int|float', $add(1, 2));
    $upper = strtoupper(...);
    assert_type('Closure', $upper);
    assert_type('array<int, int|float>', array_filter(array_map(fn(int $x) => $x * 2, [1, 2])));
}

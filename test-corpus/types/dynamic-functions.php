<?php
function extracts(array $values): void
{
    $x = 1;
    extract($values);
    assert_type('mixed', $x);
}

function named(string $name): void
{
    $x = 1;
    $$name = 'two';
    assert_type('mixed', $x);
}

function jumps(): void
{
    $x = 1;
    again:
    assert_type('mixed', $x);
    $x = 'two';
    if (rand()) {
        goto again;
    }
}

function compacts(): array
{
    $x = 1;
    assert_type('1', $x);
    return compact('x');
}

<?php
function change(array &$list, &$kept): void
{
    $list[] = 1;
    $GLOBALS['kept'] = &$kept;
}

function references(int $n): void
{
    $a = 1;
    $b = &$a;
    assert_type('mixed', $a);
    $list = [1, 2];
    foreach ($list as &$value) {
        assert_type('mixed', $value);
    }
    assert_type('mixed', $list);
    $copied = [1];
    $other = 2;
    change($copied, $other);
    assert_type('mixed', $copied);
    assert_type('mixed', $other);
    $elements = [1, 2];
    $r = &$elements[0];
    assert_type('mixed', $elements[0]);
    $counter = 0;
    $step = function () use (&$counter) {
        $counter++;
    };
    assert_type('mixed', $counter);
    $plain = 5;
    $read = function () use ($plain) {
        assert_type('5', $plain);
    };
    assert_type('5', $plain);
}

function passed(): void
{
    global $shared;
    static $calls = 0;
    assert_type('mixed', $shared);
    assert_type('mixed', $calls);
    $parts = ['b', 'a'];
    sort($parts);
    assert_type("non-empty-list<string>", $parts);
}

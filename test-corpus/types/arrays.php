<?php
function arrays(array $unknown, int $n): void
{
    $list = [];
    assert_type('empty-array', $list);
    $list[] = 1;
    assert_type('non-empty-list<1>', $list);
    $list[] = 'x';
    assert_type("non-empty-list<1|'x'>", $list);
    assert_type("null|1|'x'", $list[$n]);
    $map = ['a' => 1.5, 'b' => 2.5];
    assert_type('non-empty-array<string, float>', $map);
    $map[$n] = 3.5;
    assert_type('non-empty-array<float>', $map);
    $grid = [];
    for ($i = 0; $i < $n; $i++) {
        for ($j = 0; $j < $n; $j++) {
            $grid[$i][$j] = $i * 0.5;
        }
    }
    assert_type('array<int, non-empty-array<int, float>>', $grid);
    foreach ($grid as $row) {
        foreach ($row as $k => $cell) {
            assert_type('int', $k);
            assert_type('float', $cell);
        }
    }
    assert_type('non-empty-array<int, bool>', array_fill(1, $n, true) + [false]);
    assert_type('non-empty-list<int>', array_keys([$n => 1]));
    assert_type('non-empty-list<string>', explode(',', 'a,b') + []);
    assert_type('mixed', $unknown['k']);
    unset($list[0]);
    assert_type("array<int, 1|'x'>", $list);
    [$p, [$q]] = [1, ['two']];
    assert_type("null|'two'", $q);
    sort($map);
    assert_type('non-empty-list<float>', $map);
}

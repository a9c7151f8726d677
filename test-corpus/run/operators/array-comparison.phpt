--TEST--
Arrays compare by count, then by key
--FILE--
<?php
var_dump([1, 2] == [2 => 1], [1, 2] == [1 => 2, 0 => 1], [1, 2] === [1 => 2, 0 => 1], ['a' => 1] == ['a' => '1']);
var_dump([1, 2, 3] <=> [1, 2, 4], [1, 2] <=> [9], ['a' => 1] <=> ['b' => 1], ['a' => 1] < ['b' => 1], ['a' => 1] > ['b' => 1]);
var_dump([[1]] == [['1']], [[1]] === [['1']], [null] == [false]);
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
int(-1)
int(1)
int(1)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)

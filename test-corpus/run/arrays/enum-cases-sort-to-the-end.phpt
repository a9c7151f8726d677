--TEST--
Nothing compares with an enum case: sort() puts cases last, max() and min() keep what came first
--FILE--
<?php
enum Suit { case Hearts; }
$list = [Suit::Hearts, 3, 'a', 1.5];
sort($list);
echo json_encode(array_map(fn($x) => $x instanceof Suit ? $x->name : $x, $list)), "\n";
var_dump(max(1, Suit::Hearts), max(Suit::Hearts, 1), max(Suit::Hearts, 1, 0), min(1, Suit::Hearts), max(1, NAN, 2), max(null, NAN, 2));
--EXPECT--
[1.5,3,"a","Hearts"]
int(1)
enum(Suit::Hearts)
int(1)
enum(Suit::Hearts)
int(2)
int(2)

--TEST--
A bare array parameter stored in a property and the caller's array are two
--FILE--
<?php
class Box { private $items; public array $typed = []; function __construct(array $items) { $this->items = $items; $this->typed = $items; } function add($x) { $this->items[] = $x; return $this; } function get(): array { return $this->items; } }
$a = [1]; $box = new Box($a); $a[] = 'caller'; $box->add('box');
$got = $box->get(); $got[] = 'got'; $box->typed[] = 't';
echo json_encode([$a, $box->get(), $got, $box->typed]), "\n";
$c = clone $box; $c->add('clone'); echo json_encode([$box->get(), $c->get()]), "\n";
--EXPECT--
[[1,"caller"],[1,"box"],[1,"box","got"],[1,"t"]]
[[1,"box"],[1,"box","clone"]]

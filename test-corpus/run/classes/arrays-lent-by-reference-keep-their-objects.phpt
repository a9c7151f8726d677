--TEST--
What a function does to an array that it takes by reference ends no object that is still in it
--FILE--
<?php
class Item
{
    function __construct(public int $n) {}
    function __destruct() { echo " ~$this->n"; }
}
function add(array &$list) { $list[] = new Item(9); }
function replace(&$list) { $list = [new Item(5)]; }
function run()
{
    $list = [new Item(2), new Item(1)];
    usort($list, fn($a, $b) => $a->n <=> $b->n);
    echo "sorted ";
    add($list);
    echo count($list), ' ', $list[2]->n, ' ';
    rsort($list);
    echo $list[0]->n, ' ';
    $other = [];
    replace($other);
    echo $other[0]->n, ' ';
    $other = null;
    echo "replaced\n";
    $x = 5;
    $numbers = [3, &$x, 1];
    sort($numbers);
    $x = 7;
    echo json_encode($numbers), "\n";
}
run();
--EXPECT--
sorted 3 9 9 5  ~5replaced
[1,3,7]
 ~9 ~2 ~1
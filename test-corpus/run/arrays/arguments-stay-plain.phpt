--TEST--
An array that a builtin has looked at is changed in place, whoever holds it; a copy stays one
--FILE--
<?php
class Stack {
    public array $items = [];
    function push($x) { if (count($this->items) < 100000 && !in_array('no', $this->items)) $this->items[] = $x; }
    function keep() { $kept = array_values($this->items); $this->items[] = 'more'; return $kept; }
    function both() { return array_merge($this->items, [$this->items[] = 'late']); }
    function nested() { $x = max($this->lists); $this->lists[1][] = 9; return [$x, $this->lists]; }
    public $lists = [[1], [2]];
}
$s = new Stack;
for ($i = 0; $i < 3000; $i++) $s->push($i);
echo count($s->items), "\n";
$s->items = [1, 2];
echo json_encode([$s->keep(), $s->items, $s->both(), $s->items, $s->nested()]), "\n";
--EXPECT--
3000
[[1,2],[1,2,"more"],[1,2,"more","late"],[1,2,"more","late"],[[2],[[1],[2,9]]]]

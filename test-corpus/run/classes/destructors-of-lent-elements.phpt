--TEST--
Objects in an array that a call has read die when the array lets go of them
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "-{$this->n} "; } }
class Box {
    public $all = [];
    function add($n) { $this->all[] = new D($n); return $this; }
    function first($list) { return count($list); }
    function drop() { unset($this->all[1]); echo "dropped "; }
    function pass() { $this->first($this->all); $this->all = []; echo "emptied "; }
}
$box = new Box;
$box->add(1)->add(2)->add(3);
echo $box->first($box->all), " ";
$box->drop();
$box->pass();
$box->add(4);
array_pop($box->all);
echo "popped\n";
--EXPECT--
3 -2 dropped -1 -3 emptied -4 popped

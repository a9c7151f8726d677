--TEST--
A write into an overloaded property reaches the object that __get answers
--FILE--
<?php
class Lazy {
    private $made = [];
    public function __get($name) { echo "get($name) "; return $this->made[$name] ??= new Lazy; }
    public function __set($name, $value) { echo "set($name) "; $this->made[$name] = $value; }
}
$o = new Lazy;
$o->a->b->c = 1;
echo $o->a->b->c, "\n";
$o->a->b->c += 2;
echo $o->a->b->c, "\n";
$v = 1;
foreach ([fn() => $o->q = &$v, fn() => $none->x = 1, fn() => $none->x->y = 1, fn() => $none->x++] as $f) {
    try {
        $f();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
unset($none->x->y);
$plain = new stdClass;
unset($plain->b->c);
echo json_encode($plain), "\n";
--EXPECTF--
get(a) get(b) set(c) get(a) get(b) get(c) 1
get(a) get(b) get(c) set(c) get(a) get(b) get(c) 3
get(q) Cannot assign by reference to overloaded object
Attempt to assign property "x" on null
Attempt to modify property "x" on null

Warning: Undefined variable $none in %s on line 13
Attempt to increment/decrement property "x" on null

Warning: Undefined variable $none in %s on line 20
{"b":null}

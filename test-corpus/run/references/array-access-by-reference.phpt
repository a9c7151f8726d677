--TEST--
What offsetGet answers by reference can be changed in place
--FILE--
<?php
class Bag implements ArrayAccess {
    public array $data = [];
    public function offsetExists($k): bool { echo "exists($k) "; return isset($this->data[$k]); }
    public function &offsetGet($k): mixed { echo "get($k) "; if ($k === null) { return $this->data[]; } return $this->data[$k]; }
    public function offsetSet($k, $v): void { if ($k === null) { $this->data[] = $v; } else { $this->data[$k] = $v; } }
    public function offsetUnset($k): void { unset($this->data[$k]); }
}
$bag = new Bag;
$bag['a']['b'] = 1;
$bag['a']['c'][] = 2;
unset($bag['a']['b']);
$bag[][] = 3;
$ref = &$bag['a'];
$ref['d'] = 4;
$bag['o'] = new stdClass;
$bag['o']->x = 5;
$bag['o']->list['y'] = 6;
['a' => &$x] = $bag;
$x['e'] = 7;
$bag['n'] ??= 8;
echo json_encode($bag->data), "\n";
var_dump(isset($bag['a']['c'][0]), $bag['a']['q'] ?? 'none');
--EXPECT--
get(a) get(a) get(a) get() get(a) get(o) get(o) get(a) exists(n) {"a":{"c":[2],"d":4,"e":7},"0":[3],"o":{"x":5,"list":{"y":6}},"n":8}
exists(a) get(a) exists(a) get(a) bool(true)
string(4) "none"

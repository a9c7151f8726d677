--TEST--
An offsetGet that returns by reference lets elements be changed in place
--FILE--
<?php
class Table implements ArrayAccess {
    public $data = [[1], 2, 3];
    function &offsetGet($key): mixed { echo "get "; return $this->data[$key]; }
    function offsetSet($key, $value): void { echo "set "; $this->data[$key] = $value; }
    function offsetExists($key): bool { return isset($this->data[$key]); }
    function offsetUnset($key): void { unset($this->data[$key]); }
}
class Copies extends ArrayObject {
    function offsetGet($key): mixed { echo "copy "; return parent::offsetGet($key); }
}
$t = new Table;
$t[0][] = "new";
unset($t[0][0]);
$t[1]++;
$t[1] .= "!";
$r = &$t[2];
$r = "through";
var_dump(--$t[2]);
echo json_encode($t->data), "\n";
$c = new Copies([5, [6]]);
$c[0]++;
$c[0] += 2;
$c[1][] = 7;
echo json_encode($c->getArrayCopy()), "\n";
$text = "abc";
var_dump($text[1] = "xyz", $text);
try { $text[0]++; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
get get get get set get get 
Deprecated: Decrement on non-numeric string has no effect and is deprecated in %s on line 19
string(7) "through"
[{"1":"new"},"3!","through"]
copy 
Notice: Indirect modification of overloaded element of Copies has no effect in %s on line 22
copy copy 
Notice: Indirect modification of overloaded element of Copies has no effect in %s on line 24
[7,[6]]

Warning: Only the first byte will be assigned to the string offset in %s on line 27
string(1) "x"
string(3) "axc"
Cannot increment/decrement string offsets

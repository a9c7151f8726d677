--TEST--
The object of a property to be written is asked for by __get and offsetGet alone
--FILE--
<?php
class Made {
    private $made = [];
    function __get($name) { echo "get $name\n"; return $this->made[$name] ??= new Made; }
    function __isset($name) { echo "isset $name\n"; return false; }
    function __set($name, $value) { echo "set $name\n"; $this->made[$name] = $value; }
}
class Found implements ArrayAccess {
    public $o;
    function offsetGet($key): mixed { echo "offsetGet\n"; return $this->o ??= new stdClass; }
    function offsetExists($key): bool { echo "offsetExists\n"; return false; }
    function offsetSet($key, $value): void { echo "offsetSet\n"; }
    function offsetUnset($key): void {}
}
$m = new Made;
$m->a->b = 1;
var_dump($m->a->b);
$f = new Found;
$f["k"]->name = "n";
var_dump($f->o);
class Typed { public stdClass $s; }
$t = new Typed;
foreach ([fn() => $t->s->x = 1, fn() => $t->gone->x = 1, function () { $a = []; $a["n"]->x = 1; }] as $try) {
    try { $try(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
--EXPECTF--
get a
set b
get a
get b
int(1)
offsetGet
object(stdClass)#4 (1) {
  ["name"]=>
  string(1) "n"
}
Attempt to assign property "x" on null

Deprecated: Creation of dynamic property Typed::$gone is deprecated in %s on line 23
Attempt to assign property "x" on null
Attempt to assign property "x" on null

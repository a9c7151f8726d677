--TEST--
A class that is an array assigns to its own elements, and may have methods named like those of any object
--FILE--
<?php
class Bag implements ArrayAccess
{
    private $items = [];
    public static $names = [];
    function offsetExists($key): bool { return isset($this->items[$key]); }
    function offsetGet($key): mixed { return $this->items[$key] ?? null; }
    function offsetSet($key, $value): void { $this->items[$key] = $value; }
    function offsetUnset($key): void { unset($this->items[$key]); }
    function __set($key, $value) { $this[$key] = $value; }
    function call($key) { self::$names[$key] = $key; $GLOBALS['all'][$key] = 1; $this[$key] .= '!'; throw new Exception("called $key"); }
    function create($key) { (function ($key) { $this[$key] = 'closure'; })($key); return $this[$key]; }
}
$bag = new Bag;
foreach ([7, 'name', 2.0, true] as $key) {
    $bag->$key = 'value';
    try {
        $bag->call($key);
    } catch (Exception $e) {
        echo $e->getMessage(), ' ', $e->getTrace()[0]['class'] . $e->getTrace()[0]['function'], "\n";
    }
    echo $bag->create($key), json_encode([Bag::$names, $all]), "\n";
}
--EXPECT--
called 7 Bagcall
closure[{"7":7},{"7":1}]
called name Bagcall
closure[{"7":7,"name":"name"},{"7":1,"name":1}]
called 2 Bagcall
closure[{"7":7,"name":"name","2":2},{"7":1,"name":1,"2":1}]
called 1 Bagcall
closure[{"7":7,"name":"name","2":2,"1":true},{"7":1,"name":1,"2":1,"1":1}]

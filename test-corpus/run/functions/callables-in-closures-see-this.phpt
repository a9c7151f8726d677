--TEST--
Callables by name that a closure calls see its class and its $this
--FILE--
<?php
class Order
{
    private function total($x = 0) { return get_class($this) . $x; }

    function run()
    {
        $closure = function () { return call_user_func('Order::total') . call_user_func([self::class, 'total'], 1); };
        $arrow = fn() => implode(',', array_map('Order::total', [2, 3]));
        return [$closure(), $arrow(), (fn() => is_callable('Order::total'))(), (static fn() => is_callable('Order::total'))()];
    }
}
var_dump((new Order)->run());
var_dump(is_callable('Order::total'));
--EXPECT--
array(4) {
  [0]=>
  string(12) "Order0Order1"
  [1]=>
  string(13) "Order2,Order3"
  [2]=>
  bool(true)
  [3]=>
  bool(false)
}
bool(false)

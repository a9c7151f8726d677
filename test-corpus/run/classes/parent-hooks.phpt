--TEST--
A hook calls the parent's hook, or its plain property
--FILE--
<?php
class P { public int $x = 1 { set { $this->x = $value + 1; } } public string $plain = 'p'; }
class C extends P {
    public int $x { get => parent::$x::get() * 10; set { parent::$x::set($value); } }
    public string $plain = 'c' { get => '<' . parent::$plain::get() . '>'; }
}
$c = new C;
$c->x = 5;
echo $c->x, $c->plain, json_encode($c), "\n";
var_dump((array) $c);
--EXPECT--
60<c>{"x":60,"plain":"<c>"}
array(2) {
  ["x"]=>
  int(6)
  ["plain"]=>
  string(1) "c"
}

--TEST--
A property whose hooks use no storage may have a default if the parent has storage for it
--FILE--
<?php
class A {
    public $stored = 1;
    public $virtual { get => 1; }
}
class B extends A {
    public $stored = 2 { get => 5; }
    public $own = 3 { get => $this->{'own'} + 1; }
}
$b = new B;
var_dump($b->stored, $b->own, (array) $b, (new ReflectionProperty($b, 'stored'))->isVirtual());
if ($b) {
    class C extends A {
        public $virtual = 4 { get => 5; }
    }
}
--EXPECTF--
int(5)
int(4)
array(2) {
  ["stored"]=>
  int(2)
  ["own"]=>
  int(3)
}
bool(false)

Fatal error: Cannot specify default value for virtual hooked property C::$virtual in %s on line 13
Stack trace:
#0 {main}

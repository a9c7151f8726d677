--TEST--
__serialize, __unserialize, __sleep, __wakeup and __set_state
--XFAIL--
PHP prints `object(D)#3 (1) {` where phpc prints `object(D)#7 (1) {`.
--FILE--
<?php
class A { public $x = 1; private $y = [1]; function __serialize(): array { return ['x' => $this->x, 'sum' => 2]; } function __unserialize(array $d): void { $this->x = $d; } }
class B { public $a = 1; protected $b = 2; private $c = 3; function __sleep() { return ['a', 'c']; } function __wakeup() { $this->b = 'woken'; } }
class S { public $p; static function __set_state($a) { $s = new self; $s->p = $a; return $s; } }
echo $s = serialize(new A), "\n"; print_r(unserialize($s));
echo str_replace("\0", '~', $t = serialize(new B)), "\n";
print_r(unserialize($t)); $s = new S; $s->p = 5;
eval('$e = ' . var_export($s, true) . ';'); print_r($e);
class D { public $v = 1; function __debugInfo() { return ['shown' => true]; } }
var_dump(new D); print_r(new D); var_export(new D);
--EXPECT--
O:1:"A":2:{s:1:"x";i:1;s:3:"sum";i:2;}
A Object
(
    [x] => Array
        (
            [x] => 1
            [sum] => 2
        )

    [y:A:private] => Array
        (
            [0] => 1
        )

)
O:1:"B":2:{s:1:"a";i:1;s:4:"~B~c";i:3;}
B Object
(
    [a] => 1
    [b:protected] => woken
    [c:B:private] => 3
)
S Object
(
    [p] => Array
        (
            [p] => 5
        )

)
object(D)#3 (1) {
  ["shown"]=>
  bool(true)
}
D Object
(
    [shown] => 1
)
\D::__set_state(array(
   'v' => 1,
))

--TEST--
__serialize, __sleep, __wakeup and enums
--FILE--
<?php
class A { public $x = 1; protected $y = [2]; private $z; function __sleep() { return ['x', 'y', 'none']; } function __wakeup() { echo "awake\n"; } }
class B { public $d; function __serialize(): array { return ['k' => $this->d, 7]; } function __unserialize(array $d): void { $this->d = $d; } }
enum E { case One; }
$b = new B; $b->d = E::One; echo $s = str_replace("\0", '~', serialize([new A, $b])), "\n";
print_r(unserialize(str_replace('~', "\0", $s)));
echo get_class(unserialize('O:1:"A":0:{}', ['allowed_classes' => false])), "\n";
--EXPECTF--

Warning: serialize(): "none" returned as member variable from __sleep() but does not exist in %s on line 5
a:2:{i:0;O:1:"A":2:{s:1:"x";i:1;s:4:"~*~y";a:1:{i:0;i:2;}}i:1;O:1:"B":2:{s:1:"k";E:5:"E:One";i:0;i:7;}}
awake
Array
(
    [0] => A Object
        (
            [x] => 1
            [y:protected] => Array
                (
                    [0] => 2
                )

            [z:A:private] => 
        )

    [1] => B Object
        (
            [d] => Array
                (
                    [k] => E Enum
                        (
                            [name] => One
                        )

                    [0] => 7
                )

        )

)
__PHP_Incomplete_Class

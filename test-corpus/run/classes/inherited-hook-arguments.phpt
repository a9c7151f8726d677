--TEST--
parent::$name::get() and set() check their arguments like any call
--FILE--
<?php
class A {
    public $hooked { get => 1; set($v) { echo "set $v\n"; } }
    public $plain = 1;
}
class B extends A {
    public int $mode = 0;
    public $hooked {
        get => parent::$hooked::get('ignored');
        set {
            switch ($this->mode) {
                case 0: parent::$hooked::set(); break;
                case 1: parent::$hooked::set(1, 2); break;
                case 2: parent::$hooked::set(...[3]); break;
                case 3: parent::$hooked::set(v: 4); break;
                case 4: parent::$hooked::set(value: 5); break;
            }
        }
    }
    public $plain {
        get => $this->mode ? parent::$plain::get(1) : parent::$plain::get();
        set {
            switch ($this->mode) {
                case 0: parent::$plain::set(); break;
                case 1: parent::$plain::set(1, 2); break;
                case 2: parent::$plain::set(...[]); break;
                case 3: parent::$plain::set(name: 4); break;
                case 4: parent::$plain::set(...[5]); break;
            }
        }
    }
}
function attempt(Closure $action): void {
    try {
        var_dump($action());
    } catch (Error $error) {
        echo $error::class, ': ', preg_replace('/ in .* on line/', ' in FILE on line', $error->getMessage()), "\n";
    }
}
$b = new B;
foreach ([0, 1, 2, 3, 4] as $b->mode) {
    attempt(fn() => $b->hooked = 0);
    attempt(fn() => $b->plain = 0);
    attempt(fn() => $b->hooked);
    attempt(fn() => $b->plain);
}
--EXPECT--
ArgumentCountError: Too few arguments to function A::$hooked::set(), 0 passed in FILE on line 12 and exactly 1 expected
ArgumentCountError: A::$plain::set() expects exactly 1 argument, 0 given
int(1)
NULL
set 1
int(0)
ArgumentCountError: A::$plain::set() expects exactly 1 argument, 2 given
int(1)
ArgumentCountError: A::$plain::get() expects exactly 0 arguments, 1 given
set 3
int(0)
ArgumentCountError: A::$plain::set() expects exactly 1 argument, 0 given
int(1)
ArgumentCountError: A::$plain::get() expects exactly 0 arguments, 1 given
set 4
int(0)
Error: Unknown named parameter $name
int(1)
ArgumentCountError: A::$plain::get() expects exactly 0 arguments, 1 given
Error: Unknown named parameter $value
int(0)
int(1)
ArgumentCountError: A::$plain::get() expects exactly 0 arguments, 1 given

<?php
class A {
    public $x, $x;                      // error
    public callable $c;                 // error
    readonly $untyped;                  // error
    public readonly static int $s;      // error
    public int $wrong = 'text';         // error
}

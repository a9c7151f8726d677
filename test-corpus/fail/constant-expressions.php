<?php
const A = $x;                  // error
class B {
    const C = f();             // error
    public $p = new stdClass;  // error
    static $s = [1, ...$q];    // error
}

<?php
enum A {
    case X = 1;           // error
    public $property;     // error
    function __get($n) { }  // error
}
enum B: float {           // error
    case Y = 1.5;
}
enum C: string {
    case Z;               // error
}

<?php
class A {
    public $x { get; set; }                     // error
    public $y { get { } get { } }               // error
    public readonly int $z { get => 1; }        // error
    public static $s { get => 1; }              // error
}

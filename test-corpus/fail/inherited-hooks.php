<?php
class A extends B {
    public $p {
        get => parent::$p::get() . (parent::$p)::set();
        set {
            parent::$p::SET($value, ...$value);
            parent::$q::set($value);                // error
            parent::$p::get();                      // error
            $closure = parent::$p::set(...);        // error
            $inner = fn() => parent::$p::set(1);    // error
        }
    }
    function m() { return parent::$p::get(); }      // error
    function n() { return parent::$p::other(); }
}

<?php
class A {
    private public(set) int $wider;             // error
    public private(set) $untyped;               // error
}

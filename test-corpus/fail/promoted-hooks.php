<?php
class A {
    public function __construct(
        public string $x { get => yield 1; },       // error
        public int $y { get { goto nowhere; } },    // error
        public int $z { set { yield 1; } },         // error
        public readonly int $r { get => 1; },       // error
        public $s { get => 1; get => 2; },          // error
    ) {
    }
}

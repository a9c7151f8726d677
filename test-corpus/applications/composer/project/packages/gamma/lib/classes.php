<?php
namespace Acme\Gamma {
    /* class NotThisOne */
    abstract class Shape { public string $class = 'class Nor { }'; }
    final class Circle extends Shape {}
    interface Drawable {}
    trait Coloured {}
    enum Suit: string { case Hearts = 'h'; }
}
namespace {
    class Gamma { const TEXT = <<<'END'
        class InText {}
        END; }
}

--TEST--
use imports classes, functions and constants, alone and in groups
--FILE--
<?php
namespace Lib\Sub { class A { const X = 'A'; } class B {} function f() { return 'f'; } function g() { return 'g'; } const C = 'c'; const D = 'd'; interface I {} }
namespace Main { use Lib\Sub\A, Lib\Sub\B as Bee; use Lib\Sub\{I, A as Again}; use function Lib\Sub\f; use function Lib\Sub\{g as gee}; use const Lib\Sub\C; use Lib\{Sub\B as Third, function Sub\g, const Sub\D}; use Lib\Sub;
echo A::X, Bee::class, Again::X, f(), gee(), g(), C, D, Third::class, Sub\A::X, Sub\f(), I::class, "\n"; echo get_class(new class extends A implements I {}) !== '' ? 'ok' : '', "\n"; }
--EXPECT--
ALib\Sub\BAfggcdLib\Sub\BAfLib\Sub\I
ok

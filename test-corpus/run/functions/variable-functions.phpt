--TEST--
Functions called by name, by array and by string with class
--FILE--
<?php
class C { public $f; function __construct() { $this->f = fn($x) => "prop$x"; } function m($x) { return "m$x"; } static function s($x) { return "s$x"; } function __invoke($x) { return "inv$x"; } }
$c = new C; $name = 'strrev'; $m = 'm'; $s = 's'; $cls = 'C';
echo $name('ab'), $c->$m(1), C::$s(2), $cls::s(3), $cls::$s(4), [$c, 'm'](5), ['C', 's'](6), 'C::s'(7), $c(8), ($c->f)(9), (fn() => 'iife')(), [new C, 'm'](10), $c->{'m'}(11), "\n";
echo call_user_func([$c, 'm'], 1), call_user_func_array('C::s', ['x' => 2]), implode(array_map([$c, 'm'], [1, 2])), implode(array_map('C::s', [3])), "\n";
--EXPECT--
bam1s2s3s4m5s6s7inv8prop9iifem10m11
m1s2m1m2s3

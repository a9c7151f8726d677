--TEST--
Anonymous classes with parents, constructors and captured context
--FILE--
<?php
interface I { function v(); }
abstract class Base { function __construct(protected $x) {} function x() { return $this->x; } }
trait T { function t() { return 't'; } }
$o = new class(5) extends Base implements I { use T; const C = 'c'; public static $s = 1; function v() { return "v$this->x" . self::C; } };
echo $o->x(), $o->v(), $o->t(), $o::C, $o instanceof I ? 'I' : '', "\n";
function make($n) { return new class($n) { function __construct(public readonly int $n) {} }; }
$a = make(1); $b = make(2);
var_dump(get_class($a) === get_class($b), $a->n, str_starts_with(get_class($a), 'class@anonymous'), str_starts_with(get_class($o), 'Base@anonymous'));
echo (new class { function outer() { return new class { function id() { return 'inner'; } }; } })->outer()->id(), (new readonly class(3) { function __construct(public int $r) {} })->r, "\n";
--EXPECT--
5v5ctcI
bool(true)
int(1)
bool(true)
bool(true)
inner3

--TEST--
Every class that uses a trait has the static variables of its methods for itself, under each name
--FILE--
<?php
trait Counts {
    public static function next() { static $n = 0; return ++$n; }
    public function each() { static $list = []; $list[] = count($list); return $list; }
}
class A { use Counts { next as other; } }
class B { use Counts; }
class C extends B { }
echo A::next(), A::next(), A::other(), B::next(), C::next(), "\n";
(new A)->each();
echo json_encode([(new A)->each(), (new B)->each(), (new C)->each()]), "\n";
$f = function (self $x): self { return $x; };
$g = Closure::bind($f, null, 'A');
echo get_class($g(new A)), "\n";
try {
    $g(new B);
} catch (TypeError $e) {
    echo preg_replace('/\{.*?\}/', '{}', explode(', called', $e->getMessage())[0]), "\n";
}
function &none() { }
$r = &none();
--EXPECTF--
12112
[[0,1],[0],[0,1]]
A
A::{}(): Argument #1 ($x) must be of type A, B given

Notice: Only variable references should be returned by reference in %s on line 20

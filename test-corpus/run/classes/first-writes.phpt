--TEST--
The first write of a typed or readonly property obeys type and scope, as every later one
--FILE--
<?php
function attempt(callable $f) { try { $f(); } catch (Error $e) { echo get_class($e), ': ', preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; } }
class Point {
    public int $x;
    public readonly array $list;
    public readonly float $f;
    public private(set) string $name;
    function __construct(int|string $x, public readonly int $id, public ?self $next = null) { $this->x = $x; }
    function setList($list) { $this->list = $list; }
    function setFloat($f) { $this->f = $f; }
    function setName($name) { $this->name = $name; }
}
class Place extends Point { function setInChild($list) { $this->list = $list; } function nameInChild($name) { $this->name = $name; } }
foreach ([1, 2, 3] as $i) {
    $p = new Place($i, $i, $i > 1 ? $p : null);
    $i == 2 ? $p->setInChild([$i]) : $p->setList([$i]);
    $p->setFloat($i);
    $p->setName("n$i");
    attempt(fn() => $p->setList([]));
    attempt(fn() => $p->setFloat(1.5));
    attempt(fn() => $p->nameInChild('child'));
    attempt(function () use ($p) { $p->name = 'outside'; });
    attempt(function () use ($p) { $p->list[] = 1; });
    echo json_encode([$p->x, $p->list, $p->f, $p->name, $p->id, $p->next?->id]), "\n";
}
attempt(fn() => new Point('x', 1));
attempt(fn() => new Point('7', '8')->setFloat('y'));
$q = new Point('7', '8');
print_r($q);
attempt(function () use ($q) { $q->f = 1.0; });
attempt(function () use ($q) { $q->x = 'word'; });
unset($q->x);
attempt(function () use ($q) { echo $q->x; });
$q->x = 5.0;
var_dump($q->x);
class Watched { public int $n; function __set($name, $value) { echo "set $name\n"; } function fill() { $this->n = 1; } }
$w = new Watched; $w->fill(); $w->n = 2; unset($w->n); $w->n = 3; $w->fill();
var_dump(isset($w->n));
--EXPECT--
Error: Cannot modify readonly property Point::$list
Error: Cannot modify readonly property Point::$f
Error: Cannot modify private(set) property Point::$name from scope Place
Error: Cannot modify private(set) property Point::$name from global scope
Error: Cannot indirectly modify readonly property Point::$list
[1,[1],1,"n1",1,null]
Error: Cannot modify readonly property Point::$list
Error: Cannot modify readonly property Point::$f
Error: Cannot modify private(set) property Point::$name from scope Place
Error: Cannot modify private(set) property Point::$name from global scope
Error: Cannot indirectly modify readonly property Point::$list
[2,[2],2,"n2",2,1]
Error: Cannot modify readonly property Point::$list
Error: Cannot modify readonly property Point::$f
Error: Cannot modify private(set) property Point::$name from scope Place
Error: Cannot modify private(set) property Point::$name from global scope
Error: Cannot indirectly modify readonly property Point::$list
[3,[3],3,"n3",3,2]
TypeError: Cannot assign string to property Point::$x of type int
TypeError: Cannot assign string to property Point::$f of type float
Point Object
(
    [x] => 7
    [id] => 8
    [next] => 
)
Error: Cannot modify protected(set) readonly property Point::$f from global scope
TypeError: Cannot assign string to property Point::$x of type int
Error: Typed property Point::$x must not be accessed before initialization
int(5)
set n
set n
bool(false)

--TEST--
Promoted constructor parameters
--FILE--
<?php
class P { function __construct(public int $x = 1, protected ?string $n = null, private readonly array $l = [], public readonly self|null $next = null) { $this->x *= 2; } function n() { return [$this->n, $this->l]; } }
$p = new P(5, n: 'name', next: new P); var_dump($p);
echo json_encode($p->n()), "\n";
try { $p->next = null; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class F { function __construct(public final string $f = 'final') {} }
echo (new F)->f, "\n";
try { new P('x'); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
--EXPECT--
object(P)#1 (4) {
  ["x"]=>
  int(10)
  ["n":protected]=>
  string(4) "name"
  ["l":"P":private]=>
  array(0) {
  }
  ["next"]=>
  object(P)#2 (4) {
    ["x"]=>
    int(2)
    ["n":protected]=>
    NULL
    ["l":"P":private]=>
    array(0) {
    }
    ["next"]=>
    NULL
  }
}
["name",[]]
Cannot modify readonly property P::$next
final
P::__construct(): Argument #1 ($x) must be of type int, string given

--TEST--
Typed int and float properties in loops
--FILE--
<?php
final class V { public int $i = 0; public float $f = 0; public ?int $n = null; public string $s = ''; function run(int $k): array { for ($j = 0; $j < $k; $j++) { $this->i += $j; $this->f += $j / 2; $this->n = ($this->n ?? 0) + 1; $this->s .= $j; } return [$this->i, $this->f, $this->n, $this->s]; } }
var_dump((new V)->run(4)); $v = new V; $v->i = 7.0; $v->f = 3;
$v->s = 5; var_dump($v);
try { $v->i += 0.5; var_dump($v->i); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$v->i = PHP_INT_MAX;
try { $v->i += 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $v->s[0] = 'x'; var_dump($v->s); $v->s[] = 'y'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
array(4) {
  [0]=>
  int(6)
  [1]=>
  float(3)
  [2]=>
  int(4)
  [3]=>
  string(4) "0123"
}
object(V)#1 (4) {
  ["i"]=>
  int(7)
  ["f"]=>
  float(3)
  ["n"]=>
  NULL
  ["s"]=>
  string(1) "5"
}

Deprecated: Implicit conversion from float 7.5 to int loses precision in %s on line 5
int(7)
Cannot assign float to property V::$i of type int
string(1) "x"
[] operator not supported for strings

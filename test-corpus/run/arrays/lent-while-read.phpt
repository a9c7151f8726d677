--TEST--
An array that a call or a loop reads may change behind its back, and the reader does not see it
--FILE--
<?php
class F { public $a = [1,2,3]; public $k;
 function a() { foreach ($this->a as $i => $v) { if ($i < 2) $this->a[] = $v * 10; echo $v, ' '; } echo json_encode($this->a), "\n"; }
 function b() { foreach ($this->a as $v) { foreach ($this->a as $w) { if ($w > 1) break; } $this->a[] = 'n'; echo $v; } echo count($this->a), "\n"; }
 function c() { foreach ($this->a as $v) { $this->k = $this->a; break; } $this->a[] = 'c'; echo count($this->k) - count($this->a), "\n"; }
 function d() { foreach ($this->a as $v) { if ($v == 2) return $this->a; } }
 function e() { foreach ($this->a as $i => $v) { yield $v; } }
 function f() { try { foreach ($this->a as $v) { throw new Exception; } } catch (Exception $e) { $this->a[] = 'f'; } echo json_encode($this->a), "\n"; }
 function g() { foreach ($this->a as $v) { foreach ($this->a as $w) { continue 2; } } $this->a[] = 'g'; $x = 0; foreach ($this->a as $v) { $x++; if ($x < 3) $this->a = []; } echo $x, json_encode($this->a), "\n"; }
 function h(&$r) { foreach ($r as $k => $v) { $r[$k] = $v . '!'; unset($r[0]); } return $r; }
 static $s = [1,2];
 static function i() { foreach (self::$s as $v) { self::$s[] = $v; count(self::$s); } echo json_encode(self::$s), "\n"; }
}
$f = new F; $f->a(); $f->b(); $f->c(); $r = $f->d(); $r[] = 'r'; echo json_encode($f->a), "\n";
foreach ($f->e() as $i => $v) { if ($i < 3) $f->a[] = 'y'; echo $v; } echo json_encode($f->a), "\n";
$g = $f->e(); $g->current(); $f->a[] = 'q'; $f->a[0] = 'changed'; $g->next(); echo $g->current(), iterator_count((function() use ($g) { while ($g->valid()) { yield 1; $g->next(); } })()), "\n";
$f->f(); $f->g(); $z = ['a', 'b']; echo json_encode($f->h($z)), json_encode($z), "\n"; F::i();
function &ref() { static $x = [1,2,3]; return $x; }
foreach (ref() as $v) { $y = &ref(); $y[] = 1; unset($y); } echo count(ref()), "\n";
--EXPECT--
1 2 3 [1,2,3,10,20]
123102010
-1
[1,2,3,10,20,"n","n","n","n","n","c"]
1231020nnnnnc[1,2,3,10,20,"n","n","n","n","n","c","y","y","y"]
213
["changed",2,3,10,20,"n","n","n","n","n","c","y","y","y","q","f"]
17[]
{"1":"b!"}{"1":"b!"}
[1,2,1,2]
6

--TEST--
What becomes of an array argument that came from a property: kept, changed, returned, captured
--FILE--
<?php
class T { public $a=[1]; public $keep; static $s; 
  function gen($x) { yield count($x); yield count($x); }
  function cl($x) { return function() use ($x) { return count($x); }; }
  function fn_($x) { return fn() => count($x); }
  function ret($x) { return $x; }
  function keep($x) { $this->keep = $x; }
  function nest($x) { $this->keep = [$x, 'k' => $x]; }
  function stat($x) { self::$s = $x; static $q; $q = $x; return $q; }
  function glob($x) { $GLOBALS['gg'] = $x; }
  function local($x) { $y = $x; $y[] = 5; return count($x); }
  function write($x) { $x[] = 5; $x[0] = 'w'; return count($x); }
  function byref($x) { $y = &$x; $y[] = 1; return count($x); }
  function args() { return func_get_args(); }
  function vari(...$x) { $this->keep = $x; }
  function meddle($x) { $this->a[] = 'm'; return count($x); }
  function each($x) { foreach ($x as $i => $v) { if ($i < 3) $this->a[] = $v; } return count($x); }
  function __call($n, $args) { $this->keep = $args; }
  function comp($x) { $this->keep = compact('x'); $this->keep2 = get_defined_vars(); }
  function go() {
    $g = $this->gen($this->a); echo $g->current(); $this->a[] = 2; $g->next(); echo $g->current(), "\n";
    foreach (['cl', 'fn_'] as $m) { $f = $this->$m($this->a); $n = $f(); $this->a[] = 3; echo $f() - $n, "\n"; }
    $r = $this->ret($this->a); $this->a[] = 4; echo count($r) - count($this->a), "\n";
    foreach (['keep', 'nest', 'stat', 'glob', 'vari', 'undefinedMethod', 'comp'] as $m) { $this->$m($this->a); $this->a[] = 'x'; $this->a[0] = $m; echo json_encode([$this->keep, self::$s, $GLOBALS['gg'] ?? 0]), "\n"; $this->keep = null; }
    $this->keep($this->a); $this->a[] = 'x'; echo count($this->keep) - count($this->a), "\n"; 
    foreach (['local', 'write', 'byref', 'meddle', 'each'] as $m) { $this->a = [1,2]; echo $this->$m($this->a), ' ', json_encode($this->a), "\n"; }
    $z = $this->args($this->a, $this->a); $this->a[] = 9; echo json_encode($z), "\n";
    $this->a = [1]; echo $this->two($this->a, $this->a[] = 2, $this->a), "\n";
    echo self::two($this->a, array_push($this->a, 3), $this->a), count($this->a), "\n";
    try { $this->thrower($this->a); } catch (Exception $e) { $this->a[] = 'after'; echo json_encode([$this->keep, $this->a]), "\n"; }
    $this->a = [3,1,2]; usort($this->a, function($p, $q) { $this->a[] = 7; return $p <=> $q; }); echo json_encode($this->a), "\n";
    $this->a = [3,1,2]; echo json_encode(array_map(function($p) { $this->a[] = 7; return $p; }, $this->a)), json_encode($this->a), "\n";
    $ref = &$this->a; $c = array_filter($ref, function($p) use (&$ref) { unset($ref[0]); return true; }); echo json_encode([$c, $ref]), "\n";
    echo json_encode(array_merge($this->a)), json_encode(array_values($this->a)); $m = array_merge($this->a); $m[] = 'z'; $v = array_values($this->a); $v[0] = 'v'; $w = array_slice($this->a, 0); $w[] = 1; $u = array_unique($this->a); $u[] = 2; $h = max($this->a, [0]); if (is_array($h)) $h[] = 'h'; echo json_encode($this->a), "\n";
  }
  static function two($x, $y, $z) { return count($x) . json_encode($y) . count($z); }
  function thrower($x) { $this->keep = $x; throw new Exception; }
  public $keep2;
}
(new T)->go();
function outer(&$p) { $f = 'inner'; $f($p, $p[] = 1); inner2($p); return $p; }
function inner($x, $y) { echo count($x), "\n"; }
function inner2($x) { global $kept; $kept = $x; }
$arr = [1]; outer($arr); $arr[] = 8; echo json_encode([$arr, $kept]), "\n";
--EXPECT--
11
0
0
-1
[[1,2,3,3,4],null,0]
[{"0":["keep",2,3,3,4,"x"],"k":["keep",2,3,3,4,"x"]},null,0]
[null,["nest",2,3,3,4,"x","x"],0]
[null,["nest",2,3,3,4,"x","x"],["stat",2,3,3,4,"x","x","x"]]
[[["glob",2,3,3,4,"x","x","x","x"]],["nest",2,3,3,4,"x","x"],["stat",2,3,3,4,"x","x","x"]]
[[["vari",2,3,3,4,"x","x","x","x","x"]],["nest",2,3,3,4,"x","x"],["stat",2,3,3,4,"x","x","x"]]
[{"x":["undefinedMethod",2,3,3,4,"x","x","x","x","x","x"]},["nest",2,3,3,4,"x","x"],["stat",2,3,3,4,"x","x","x"]]
-1
2 [1,2]
3 [1,2]
3 [1,2]
2 [1,2,"m"]
2 [1,2,1,2]
[[1,2,1,2],[1,2,1,2]]
122
2333
[[1,2,3],[1,2,3,"after"]]
[1,2,3]
[3,1,2][3,1,2,7,7,7]
[[3,1,2,7,7,7],{"1":1,"2":2,"3":7,"4":7,"5":7}]
[1,2,7,7,7][1,2,7,7,7]{"1":1,"2":2,"3":7,"4":7,"5":7}
1
[[1,1,8],[1,1]]

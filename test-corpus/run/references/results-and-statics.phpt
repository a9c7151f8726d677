--TEST--
Results by reference are values where no reference is wanted, and bound closures have static variables of their own
--FILE--
<?php
class Q { public $n = 5; }
$c = function () { static $n = 0; static $a = []; $a[] = ++$n; return json_encode($a); };
$c(); $b = Closure::bind($c, new Q, Q::class); $d = $b->bindTo(new Q); echo $c(), $b(), $d(), $b(), "\n";
class W { private $d = [1, 2]; function &d() { return $this->d; } function get() { return $this->d; } }
$w = new W; $v = $w->d(); $v[] = 3; echo json_encode([$w->get(), $v]); 
$z = call_user_func([$w, 'd']); $z[] = 4; echo json_encode([$w->get(), $z]);
$y = array_map([$w, 'd'], [1])[0]; $y[] = 5; echo json_encode([$w->get(), $y]);
function add(array $x) { $x[] = 9; return $x; } echo json_encode([add($w->d()), $w->get()]);
foreach ($w->d() as $k => $e) { $w->d()[] = $e; if ($k > 3) break; } echo json_encode($w->get()), "\n";
function &st() { static $s = [0]; return $s; } $q = st(); $q[] = 1; $r = &st(); $r[] = 2; echo json_encode([st(), $q]), "\n";
function ee() { $src = ['v' => 1, 'w' => [1]]; $other = $src; extract($src, EXTR_REFS | EXTR_OVERWRITE); $v = 5; $w[] = 2; return [$src, $other]; } echo json_encode(ee()), "\n";
$i = 7; echo $i . $i++ . $i, ' ', $i . ($i = 3) . $i, ' ', "x" . $i . $i++ . $i, ' ', $i . 'a' . $i++, "\n";
--EXPECT--
[1,2][1,2][1,2][1,2,3]
[[1,2],[1,2,3]][[1,2],[1,2,4]][[1,2],[1,2,5]][[1,2,9],[1,2]][1,2,1,2]
[[0,2],[0,1]]
[{"v":5,"w":[1,2]},{"v":1,"w":[1]}]
878 333 x334 4a4

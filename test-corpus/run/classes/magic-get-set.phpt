--TEST--
__get, __set, __isset and __unset
--FILE--
<?php
class M { private $d = ['a' => 1]; private $hidden = 'h'; function __get($n) { echo "get $n\n"; return $this->d[$n] ?? null; } function __set($n, $v) { echo "set $n\n"; $this->d[$n] = $v; } function __isset($n) { echo "isset $n\n"; return isset($this->d[$n]); } function __unset($n) { echo "unset $n\n"; unset($this->d[$n]); } }
$m = new M; $m->x = 5; echo $m->x, "\n"; $m->x += 2; echo $m->a, "\n";
var_dump(isset($m->a), isset($m->zz), empty($m->a), $m->b ?? 'none', isset($m->a->deep));
unset($m->a); echo $m->hidden, "\n"; $m->x .= 'y';
echo $m->x ??= 'q', "\n"; $m->new ??= 'made';
--EXPECT--
set x
get x
5
get x
set x
get a
1
isset a
isset zz
isset a
get a
isset b
isset a
get a
bool(true)
bool(false)
bool(false)
string(4) "none"
bool(false)
unset a
get hidden

get x
set x
isset x
get x
7y
isset new
set new

--TEST--
Strings built with .= and read in between
--FILE--
<?php
function build(int $n) { $s = ''; $snap = []; for ($i = 0; $i < $n; $i++) { $s .= $i; if ($i % 2) $snap[] = $s; $t = $s; $t .= '|'; } return [$s, $snap, $t, strlen($s), $s[0]]; }
echo json_encode(build(5)), "\n"; $a = ['x' => '']; $o = new stdClass;
$o->s = '';
foreach (['p', 'q'] as $w) { $a['x'] .= $w; $o->s .= $w; $ref = &$a['x']; $ref .= '-'; unset($ref); }
$copy = $a; $copy['x'] .= 'copy';
echo json_encode([$a, $copy, $o]), "\n"; $x = 'a'; $x .= $x . $x;
$x .= $x; echo $x, "\n"; $y = 'k';
$f = function () use (&$y) { $y .= '!'; return $y; };
echo $f() . $y . $f(), "\n"; $z = 1; $z .= 2; var_dump($z, $z == 12);
--EXPECT--
["01234",["01","0123"],"01234|",5,"0"]
[{"x":"p-q-"},{"x":"p-q-copy"},{"s":"pq"}]
aaaaaa
k!k!k!!
string(2) "12"
bool(true)

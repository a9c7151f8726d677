--TEST--
Every compound assignment
--FILE--
<?php
$x = 7; $x += 3; echo $x, ' '; $x -= 2; echo $x, ' '; $x *= 2;
echo $x, ' '; $x /= 4; echo $x, ' '; $x %= 3; echo $x, ' '; $x .= 'z';
echo $x, ' '; $x = 2; $x **= 5; echo $x, ' '; $x <<= 1; echo $x, ' ';
$x >>= 3; echo $x, ' '; $x |= 3; $x &= 10; $x ^= 1; echo $x, "\n";
$a = ['n' => 1]; $a['n'] += 4; $a['s'] = 'a'; $a['s'] .= 'b' . 'c';
$a += ['n' => 9, 'm' => 2]; echo json_encode($a), "\n";
$u .= 'x'; $v += 1; echo $u, $v, "\n";
--EXPECTF--
10 8 16 4 1 1z 32 64 8 11
{"n":5,"s":"abc","m":2}

Warning: Undefined variable $u in %s on line 8

Warning: Undefined variable $v in %s on line 8
x1

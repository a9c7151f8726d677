--TEST--
A function too long for one JVM method still works
--FILE--
<?php
$code = 'function long($x) { $t = 0; ';
for ($i = 0; $i < 1500; $i++) { $code .= "if (\$x > $i) { \$t += $i; } else { \$t -= 1; } "; }
$code .= 'return $t; }'; eval($code);
var_dump(long(0), long(10), long(2000)); $code = 'return [';
for ($i = 0; $i < 5000; $i++) { $code .= "'k$i' => [$i, 'v$i'], "; }
$a = eval($code . '];');
var_dump(count($a), $a['k4999'], array_key_last($a));
$code = 'return match (true) { ';
for ($i = 0; $i < 800; $i++) $code .= "\$x === $i => 'm$i', ";
$x = 799; var_dump(eval($code . "default => 'none' };"));
$code = 'switch ($x) { ';
for ($i = 0; $i < 800; $i++) $code .= "case $i: \$r = $i * 2; break; ";
eval($code . '}'); var_dump($r);
--EXPECT--
int(-1500)
int(-1445)
int(1124250)
int(5000)
array(2) {
  [0]=>
  int(4999)
  [1]=>
  string(5) "v4999"
}
string(5) "k4999"
string(4) "m799"
int(1598)

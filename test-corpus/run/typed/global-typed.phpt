--TEST--
Globals changed by functions while the script uses them as numbers
--FILE--
<?php
$n = 1; function touch_n() { $GLOBALS['n'] = 'changed'; }
function touch_again() { global $n; $n = [1]; } $n += 5; var_dump($n);
touch_n(); var_dump($n); touch_again(); var_dump($n); $m = 0;
foreach ([1, 2] as $m) {} var_dump($m); $k = 3; $name = 'k';
$$name = 'indirect'; var_dump($k); extract(['k' => 1.5]);
var_dump($k + 1); eval('$k = "evaled";'); var_dump($k);
--EXPECT--
int(6)
string(7) "changed"
array(1) {
  [0]=>
  int(1)
}
int(2)
string(8) "indirect"
float(2.5)
string(6) "evaled"

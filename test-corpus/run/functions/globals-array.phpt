--TEST--
$GLOBALS reads, writes and unsets global variables
--FILE--
<?php
$a = 1;
function f() { $GLOBALS['a']++; $GLOBALS['made'] = 'x'; $GLOBALS['list'][] = 1; foreach (['a', 'made'] as $k) echo $k, '=', $GLOBALS[$k], ' '; unset($GLOBALS['a']); return isset($GLOBALS['a'], $GLOBALS['made']); }
var_dump(f(), isset($a), $made, $list); $copy = $GLOBALS;
$copy['made'] = 'copy'; echo $made, "\n";
var_dump(array_key_exists('copy', $GLOBALS), $GLOBALS['none'] ?? 'default');
--EXPECT--
a=2 made=x bool(false)
bool(false)
string(1) "x"
array(1) {
  [0]=>
  int(1)
}
x
bool(true)
string(7) "default"

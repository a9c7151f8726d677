--TEST--
++ and -- on elements, properties and static properties
--FILE--
<?php
class C { static $s = 1; public $p = 1; public array $a = ['x' => 1]; }
$c = new C; $a = ['k' => 5];
echo $a['k']++, ++$a['k'], $c->p++, ++$c->p, C::$s--, --C::$s, $c->a['x']++, $c->a['x'], "\n";
echo $a['new']++, "|", ++$c->a['y'], "\n";
$i = 1; $b = [$i++ => $i++, $i++ => $i]; print_r($b);
--EXPECTF--
57131-112

Warning: Undefined array key "new" in %s on line 5
|
Warning: Undefined array key "y" in %s on line 5
1
Array
(
    [1] => 2
    [3] => 4
)

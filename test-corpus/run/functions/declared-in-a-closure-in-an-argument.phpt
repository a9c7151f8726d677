--TEST--
A function that a closure within an argument declares
--FILE--
<?php
class Shown { public $name = 'found'; function __construct($set, $value) { echo json_encode([$set, $value]), "\n"; } }
$list = [new Shown(1, 2)];
$at = 0;
$b = 'name';
new Shown(isset($list[0]->{$b}, $b), $list[$at++]->{(function () { { function declared(&$x) { return $x; } } $z = 'name'; return declared($z); })()});
echo $at, declared($b), "\n";
--EXPECT--
[1,2]
[true,"found"]
1name

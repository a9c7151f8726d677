--TEST--
A reference to a new element can be what a loop runs over, an arrow function returns and a list is taken from
--FILE--
<?php
$list = [];
foreach ($list[] as &$each) { }
foreach ($list[][1] as &$each) { }
$function = fn&() => $list[];
$reference = &$function();
$reference = 'local';
[&$first] = $list[];
$first = 1;
[[&$second]] = $list[]['key'];
$second = 2;
echo json_encode($list), "\n";
--EXPECTF--
Warning: foreach() argument must be of type array|object, null given in %s on line 3

Warning: foreach() argument must be of type array|object, null given in %s on line 4
[null,{"1":null},[1],{"key":[[2]]}]

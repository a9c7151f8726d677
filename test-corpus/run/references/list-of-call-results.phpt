--TEST--
Destructuring takes references from results by reference, in loops, and from itself
--FILE--
<?php
$data = [1, [2, 3]];
function &ref() { global $data; return $data; }
function val() { return [1, 2]; }
[&$a, [, &$b]] = ref();
$a = 'a'; $b = 'b';
echo json_encode($data), "\n";
[&$c, $d] = val();
$pairs = [[1, 2], [3, 4]];
foreach ($pairs as $k => [0 => &$x, 1 => $y]) { $x += 10; $y = 0; }
unset($x);
echo json_encode($pairs), "\n";
ref()[1][] = 5;
ref()['k']['n'] = 6;
ref()[1][0]++;
echo json_encode($data), "\n";
$self = [1, 2]; $held = &$self;
[&$self, &$other] = $self;
$self++; $other++;
echo json_encode($held), "\n";
--EXPECTF--
["a",[2,"b"]]

Notice: Attempting to set reference to non referenceable value in %s on line 8
[[11,2],[13,4]]
{"0":"a","1":[3,"b",5],"k":{"n":6}}
[2,3]

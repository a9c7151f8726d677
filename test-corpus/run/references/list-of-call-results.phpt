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
foreach ($pairs as $k => [&$x, 1 => $y]) { $x += 10; $y = 0; }
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

Fatal error: Cannot mix keyed and unkeyed array entries in assignments in %s on line 10
Stack trace:
#0 {main}

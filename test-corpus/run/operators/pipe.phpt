--TEST--
The pipe operator feeds a value into callables
--FILE--
<?php
function double($x) { return $x * 2; }
class M { static function inc($x) { return $x + 1; } function half($x) { return $x / 2; } }
echo 5 |> double(...) |> M::inc(...) |> (new M)->half(...), "\n";
$result = ' Hello ' |> trim(...) |> strtoupper(...) |> (fn($s) => $s . '!') |> strrev(...);
var_dump($result, [3, 1, 2] |> (function ($a) { sort($a); return $a; }) |> (fn($a) => implode(',', $a)));
echo 1 + 2 |> double(...), "\n";
--EXPECT--
5.5
string(6) "!OLLEH"
string(5) "1,2,3"
6

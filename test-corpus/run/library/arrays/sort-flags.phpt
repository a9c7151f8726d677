--TEST--
The SORT_ flags choose the comparison
--FILE--
<?php
$values = ['img12', 'IMG10', 'img2', '10', '9', 'b'];
foreach ([SORT_REGULAR, SORT_STRING, SORT_STRING | SORT_FLAG_CASE, SORT_NATURAL, SORT_NATURAL | SORT_FLAG_CASE] as $flags) {
    $sorted = $values;
    sort($sorted, $flags);
    echo implode(' ', $sorted), "\n";
    asort($sorted, $flags);
    arsort($sorted, $flags);
    echo json_encode($sorted), "\n";
}
$keys = ['b' => 1, 10 => 2, 'a' => 3, 9 => 4];
ksort($keys);
echo json_encode($keys), "\n";
krsort($keys, SORT_STRING);
echo json_encode($keys), "\n";
natsort($values);
natcasesort($values);
echo json_encode($values), "\n";
uasort($values, fn($a, $b) => strlen($a) > strlen($b));
uksort($values, strcmp(...));
rsort($values);
echo json_encode($values), "\n";
--EXPECTF--
9 10 IMG10 b img12 img2
{"5":"img2","4":"img12","3":"b","2":"IMG10","1":"10","0":"9"}
10 9 IMG10 b img12 img2
{"5":"img2","4":"img12","3":"b","2":"IMG10","1":"9","0":"10"}
10 9 b IMG10 img12 img2
{"5":"img2","4":"img12","3":"IMG10","2":"b","1":"9","0":"10"}
9 10 IMG10 b img2 img12
{"5":"img12","4":"img2","3":"b","2":"IMG10","1":"10","0":"9"}
9 10 b img2 IMG10 img12
{"5":"img12","4":"IMG10","3":"img2","2":"b","1":"10","0":"9"}
{"9":4,"10":2,"a":3,"b":1}
{"b":1,"a":3,"9":4,"10":2}
{"4":"9","3":"10","5":"b","2":"img2","1":"IMG10","0":"img12"}

Deprecated: uasort(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero in %s on line 19
["img2","img12","b","IMG10","10","9"]

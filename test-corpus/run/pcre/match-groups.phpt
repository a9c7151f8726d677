--TEST--
preg_match fills groups, named groups, offsets and unmatched groups
--FILE--
<?php
var_dump(preg_match('/(?<year>\d{4})-(\d\d)(x)?/', 'on 2024-05 at', $m));
echo json_encode($m), "\n";
preg_match('/(a)(b)?(c)?/', 'ac', $m); echo json_encode($m), "\n";
preg_match('/(a)(b)?(c)?/', 'ac', $m, PREG_UNMATCHED_AS_NULL); echo json_encode($m), "\n";
preg_match('/(a)(b)?(c)/', 'xac', $m, PREG_OFFSET_CAPTURE); echo json_encode($m), "\n";
var_dump(preg_match('/a/', 'banana', $m, PREG_OFFSET_CAPTURE, 2)); echo json_encode($m), "\n";
var_dump(preg_match('/a/', 'banana', $m, 0, -1), preg_match('/^n/', 'banana', $m, 0, 2), preg_match('/\Gn/', 'banana', $m, 0, 2));
preg_match('/(?J)(?<n>a)|(?<n>b)/', 'b', $m); echo json_encode($m), "\n";
preg_match('/a(*MARK:found)/', 'a', $m); echo json_encode($m), "\n";
--EXPECT--
int(1)
{"0":"2024-05","year":"2024","1":"2024","2":"05"}
["ac","a","","c"]
["ac","a",null,"c"]
[["ac",1],["a",1],["",-1],["c",2]]
int(1)
[["a",3]]
int(1)
int(0)
int(1)
{"0":"b","n":"b","1":"","2":"b"}
{"0":"a","MARK":"found"}

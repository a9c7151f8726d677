--TEST--
Builtins fill arrays through by-reference parameters
--FILE--
<?php
preg_match('/(\d+)-(\d+)/', 'a 12-34', $m);
echo json_encode($m), "\n"; $o = new stdClass;
preg_match_all('/\w/', 'ab', $o->matches); $arr = [];
preg_match('/x/', 'x', $arr['deep']['m']);
echo json_encode([$o, $arr]), "\n";
$copy = $m; sort($m); $m[] = 'x'; echo json_encode([$copy, $m]), "\n";
parse_str('a=1&b[]=2&b[c]=3', $parsed); $keep = $parsed;
$parsed['b'][] = 4; echo json_encode([$keep, $parsed]), "\n";
end($copy); echo key($copy), current($copy), "\n";
--EXPECT--
["12-34","12","34"]
[{"matches":[["a","b"]]},{"deep":{"m":["x"]}}]
[["12-34","12","34"],["12","12-34","34","x"]]
[{"a":"1","b":{"0":"2","c":"3"}},{"a":"1","b":{"0":"2","c":"3","1":4}}]
234

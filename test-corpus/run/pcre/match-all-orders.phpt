--TEST--
preg_match_all by pattern and by set
--FILE--
<?php
var_dump(preg_match_all('/(\w)(\d)?/', 'a1 b c3', $m)); echo json_encode($m), "\n";
preg_match_all('/(\w)(\d)?/', 'a1 b c3', $m, PREG_SET_ORDER); echo json_encode($m), "\n";
preg_match_all('/(?<l>[a-z])(\d)?/', 'a1 b', $m, PREG_SET_ORDER | PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL); echo json_encode($m), "\n";
var_dump(preg_match_all('/x*/', 'axb'), preg_match_all('/é*/u', 'aéb', $m)); echo json_encode($m), "\n";
var_dump(preg_match_all('/q/', 'abc', $m)); echo json_encode($m), "\n";
try { preg_match_all('/a/', 'a', $m, 3); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
int(3)
[["a1","b","c3"],["a","b","c"],["1","","3"]]
[["a1","a","1"],["b","b"],["c3","c","3"]]
[{"0":["a1",0],"l":["a",0],"1":["a",0],"2":["1",1]},{"0":["b",3],"l":["b",3],"1":["b",3],"2":[null,-1]}]
int(4)
int(4)
[["","\u00e9","",""]]
int(0)
[[]]
preg_match_all(): Argument #4 ($flags) must be a PREG_* constant

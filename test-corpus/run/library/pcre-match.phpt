--TEST--
preg_match with groups, offsets and flags
--FILE--
<?php
preg_match('/(?<year>\d{4})-(\d{2})(x)?/', 'on 2026-03!', $m, PREG_OFFSET_CAPTURE);
echo json_encode($m), "\n"; preg_match('/(a)(b)?(c)?/', 'a', $m);
echo json_encode($m);
preg_match('/(a)(b)?(c)?/', 'a', $m, PREG_UNMATCHED_AS_NULL);
echo json_encode($m), "\n";
echo preg_match_all('/(\w)(\d)/', 'a1 b2 c3', $m), json_encode($m);
preg_match_all('/(\w)(\d)/', 'a1 b2', $m, PREG_SET_ORDER);
echo json_encode($m), "\n";
var_dump(preg_match('/^abc$/i', "ABC\n"), preg_match('/é/u', 'É'), preg_match('/é/iu', 'É'), preg_match('/./u', "\xff"), preg_last_error_msg(), preg_match('~^(?:(?=a)ab|cd)+$~', 'abcd'), preg_match('/(?i)x(?-i)Y/', 'XY'), preg_match('/a.c/s', "a\nc"), preg_match('/^b$/m', "a\nb"), preg_match('/a b # c/x', 'ab'), @preg_match('/(/', 'x'));
echo preg_quote('a.b*c?[x]#'), "\n";
--EXPECT--
{"0":["2026-03",3],"year":["2026",3],"1":["2026",3],"2":["03",8]}
["a","a"]["a","a",null,null]
3[["a1","b2","c3"],["a","b","c"],["1","2","3"]][["a1","a","1"],["b2","b","2"]]
int(1)
int(0)
int(1)
bool(false)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
int(1)
int(1)
int(1)
int(1)
int(1)
bool(false)
a\.b\*c\?\[x\]\#

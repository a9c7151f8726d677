--TEST--
Matches of one pattern do not see each other's groups, with names and without
--FILE--
<?php
preg_match_all('/(?<a>a)(?<b>b)?(c)?/', 'abc a ab', $sets, PREG_SET_ORDER);
echo json_encode($sets), "\n";
preg_match_all('/(?<a>a)(?<b>b)?(c)?/', 'abc a ab', $columns);
echo json_encode($columns), "\n";
foreach (['ab', 'a', 'abc'] as $subject) {
    preg_match('/(?<a>a)(?<b>b)?(c)?/', $subject, $match, PREG_UNMATCHED_AS_NULL);
    $match['a'] = 'changed';
    $match[] = 'appended';
    unset($match['b']);
    $match['new'] = 1;
    echo json_encode($match), "\n";
}
preg_match('/(?<a>a)(?<b>b)/', 'ab', $match, PREG_OFFSET_CAPTURE);
$match['a'][0] = 'changed';
echo json_encode($match), "\n";
echo preg_replace_callback('/(x)|(y)|z/', fn($m) => '[' . count($m) . ($m[2] ?? '-') . ']', 'xyz'), "\n";
preg_match('/(?J)(?<n>a)|(?<n>b)/', 'b', $match);
echo json_encode($match), "\n";
--EXPECT--
[{"0":"abc","a":"a","1":"a","b":"b","2":"b","3":"c"},{"0":"a","a":"a","1":"a"},{"0":"ab","a":"a","1":"a","b":"b","2":"b"}]
{"0":["abc","a","ab"],"a":["a","a","a"],"1":["a","a","a"],"b":["b","","b"],"2":["b","","b"],"3":["c","",""]}
{"0":"ab","a":"changed","1":"a","2":"b","3":null,"4":"appended","new":1}
{"0":"a","a":"changed","1":"a","2":null,"3":null,"4":"appended","new":1}
{"0":"abc","a":"changed","1":"a","2":"b","3":"c","4":"appended","new":1}
{"0":["ab",0],"a":["changed",0],"1":["a",0],"b":["b",1],"2":["b",1]}
[2-][3y][1-]
{"0":"b","n":"b","1":"","2":"b"}

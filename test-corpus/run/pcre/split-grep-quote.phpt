--TEST--
preg_split with its flags, preg_grep, preg_quote
--FILE--
<?php
echo json_encode(preg_split('/[\s,]+/', "a, b  c,d")), json_encode(preg_split('//', 'abc', -1, PREG_SPLIT_NO_EMPTY)), json_encode(preg_split('//', 'ab')), "\n";
echo json_encode(preg_split('/(\d)/', 'a1b2c', 2, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_OFFSET_CAPTURE)), json_encode(preg_split('/\d/', '1a2', -1, PREG_SPLIT_NO_EMPTY)), "\n";
echo json_encode(preg_split('/x/', '')), json_encode(preg_split('/ /', 'a b', 1)), json_encode(preg_split('/(?=[A-Z])/', 'helloWorldAgain')), "\n";
echo json_encode(preg_grep('/^\d+$/', ['1', 'a', 'k' => '22'])), json_encode(preg_grep('/^\d+$/', ['1', 'a'], PREG_GREP_INVERT)), "\n";
echo preg_quote('Hello.World?[1]{2}#-/'), preg_quote('a/b', '/'), preg_quote("a\0b"), "\n";
--EXPECT--
["a","b","c","d"]["a","b","c"]["","a","b",""]
[["a",0],["1",1],["b2c",2]]["a"]
[""]["a b"]["hello","World","Again"]
{"0":"1","k":"22"}{"1":"a"}
Hello\.World\?\[1\]\{2\}\#\-/a\/ba\000b

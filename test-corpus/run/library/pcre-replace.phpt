--TEST--
preg_replace, callbacks, splitting, grepping
--FILE--
<?php
echo preg_replace('/(\w+) (\w+)/', '$2 ${1}!\0', 'hello world'), preg_replace(['/a/', '/b/'], ['b', 'c'], 'ab'), preg_replace('/x/', 'y', 'xxx', 2, $n), $n, preg_replace_callback('/\d+/', fn($m) => $m[0] * 2, 'a1b22'), preg_replace_callback_array(['/a/' => fn($m) => 'A', '/\d/' => fn($m) => "<$m[0]>"], 'a1'), "\n";
echo json_encode([preg_split('/[\s,]+/', "a, b  c,d"), preg_split('//', 'abc', -1, PREG_SPLIT_NO_EMPTY), preg_split('/(-)/', 'a-b-c', 2, PREG_SPLIT_DELIM_CAPTURE), preg_split('/ /', 'a b', -1, PREG_SPLIT_OFFSET_CAPTURE), preg_grep('/^\d+$/', ['1', 'a', '22']), preg_grep('/a/', ['a', 'b'], PREG_GREP_INVERT), preg_replace('/\s+/u', ' ', "é \t ü"), preg_replace('/e/', 'E', ['k' => 'hello', 'x'])]), "\n";
echo preg_replace('/(?<=a)b(?!c)/', 'X', 'abc abd'), preg_replace('/(.)\1/', '[$1$1]', 'aabbc'), preg_replace('~/+~', '/', 'a//b///c'), preg_replace_callback('/(?<w>\w+)/', fn($m) => ucfirst($m['w']), 'named groups here'), "\n";
--EXPECT--
world hello!hello worldccyyx2a2b44A<1>
[["a","b","c","d"],["a","b","c"],["a","-","b-c"],[["a",0],["b",2]],{"0":"1","2":"22"},{"1":"b"},"\u00e9 \u00fc",{"k":"hEllo","0":"x"}]
abc aXd[aa][bb]ca/b/cNamed Groups Here

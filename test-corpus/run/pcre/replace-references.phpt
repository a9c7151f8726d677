--TEST--
References and escapes in replacement texts, limits and counts
--FILE--
<?php
echo preg_replace('/(\w+) (\w+)/', '$2 ${1}x \0 \\\\1', 'hello world'), "\n";
echo preg_replace('/a/', '[$0-$1-$00-\\$0-$]', 'a'), "\n";
echo preg_replace('/\d/', '#', 'a1b2c3', 2, $count), " $count\n";
echo json_encode(preg_replace(['/a/', '/b/'], ['b', 'c'], ['k' => 'ab', 'x'])), "\n";
echo json_encode(preg_replace(['/a/', '/b/'], ['z'], 'aabb')), "\n";
echo json_encode(preg_filter('/\d/', '(\0)', ['a1', 'b', 'c3'])), "\n"; var_dump(preg_filter('/x/', 'y', 'abc'));
try { preg_replace('/a/', ['b'], 'a'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo preg_replace('/(?=b)/', '-', 'abab'), preg_replace('/x*/', '.', 'axb'), preg_replace('/(?<=é)/u', '|', 'éaé'), "\n";
--EXPECT--
world hellox hello world \1
[a--a-$0-$]
a#b#c3 2
{"k":"cc","0":"x"}
"zz"
{"0":"a(1)","2":"c(3)"}
NULL
preg_replace(): Argument #1 ($pattern) must be of type array when argument #2 ($replacement) is an array, string given
a-ba-b.a..b.é|aé|

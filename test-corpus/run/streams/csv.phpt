--TEST--
fputcsv and fgetcsv
--FILE--
<?php
$h = fopen('php://memory', 'w+'); var_dump(fputcsv($h, ['a', 'b c', 'd"e', "f\ng", '', null, 1.5], escape: ''), fputcsv($h, ['x;y', 'z'], ';', "'", '', "\r\n")); rewind($h);
echo stream_get_contents($h); rewind($h); echo json_encode(fgetcsv($h, escape: '')), json_encode(fgetcsv($h, null, ';', "'", '')), "\n"; var_dump(fgetcsv($h, escape: ''));
$h = fopen('data:,a,"b ""q""",%20"c"%0A%0A1,2', 'r'); while (($r = fgetcsv($h, escape: '')) !== false) echo json_encode($r), "\n";
try { fgetcsv($h, separator: '', escape: ''); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
int(27)
int(9)
a,"b c","d""e","f
g",,,1.5
'x;y';z
["a","b c","d\"e","f\ng","","","1.5"]["x;y","z"]
bool(false)
["a","b \"q\"","c"]
[null]
["1","2"]
fgetcsv(): Argument #3 ($separator) must be a single character

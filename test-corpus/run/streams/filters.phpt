--TEST--
Builtin and user filters on streams
--FILE--
<?php
class Upper extends php_user_filter { public function filter($in, $out, &$consumed, bool $closing): int { while ($b = stream_bucket_make_writeable($in)) { $b->data = strtoupper($b->data) . $this->params; $consumed += $b->datalen; stream_bucket_append($out, $b); } return PSFS_PASS_ON; } }
var_dump(stream_filter_register('upper', 'Upper'), stream_filter_register('upper', 'Upper'), in_array('upper', stream_get_filters()));
$h = fopen('php://memory', 'w+'); $f = stream_filter_append($h, 'upper', STREAM_FILTER_WRITE, '!'); fwrite($h, 'abc'); stream_filter_remove($f); fwrite($h, 'def'); rewind($h); var_dump(stream_get_contents($h));
echo file_get_contents('php://filter/read=string.toupper|string.rot13/resource=data:,hello'), file_get_contents('php://filter/convert.base64-encode/resource=data:,hello'), "\n";
$h = fopen('php://memory', 'w+'); stream_filter_append($h, 'convert.base64-decode', STREAM_FILTER_READ); fwrite($h, 'aGVsbG8='); rewind($h); var_dump(fread($h, 100));
file_put_contents('php://filter/write=string.tolower/resource=php://output', "ABC\n"); echo stream_get_contents(fopen('php://filter/read=convert.quoted-printable-encode/resource=data:,a%3Db%C3%A9', 'r')), "\n";
var_dump(@stream_filter_append($h, 'none'), stream_filter_prepend($h, 'string.rot13', STREAM_FILTER_READ) !== false);
--EXPECT--
bool(true)
bool(false)
bool(true)
string(7) "ABC!def"
URYYBaGVsbG8=
string(5) "hello"
abc
a=3Db=C3=A9
bool(false)
bool(true)

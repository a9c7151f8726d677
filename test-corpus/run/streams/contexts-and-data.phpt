--TEST--
Stream contexts, data: URLs, php:// errors
--FILE--
<?php
$c = stream_context_create(['http' => ['method' => 'POST']], ['notification' => 'strlen']); stream_context_set_option($c, 'http', 'timeout', 3); stream_context_set_options($c, ['ssl' => ['a' => 1]]);
echo json_encode(stream_context_get_options($c)), json_encode(stream_context_get_params($c)), "\n"; var_dump(stream_context_set_params($c, []), get_resource_type($c), get_resource_type(stream_context_get_default()), is_resource(stream_context_set_default(['x' => ['y' => 1]])));
try { stream_context_create(['bad']); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
echo json_encode(array_slice(stream_get_meta_data(fopen('data:text/html;charset=x;base64,SGk=', 'r')), 0, 5)), file_get_contents('data:,a%20b+c'), "\n";
foreach (['data:nocomma', 'data:foo,x', 'data:;base64,!!!', 'php://none', 'foo://bar'] as $u) { var_dump(@fopen($u, 'r')); echo error_get_last()['message'], "\n"; }
var_dump(stream_is_local('http://x'), stream_is_local('/x'), stream_isatty(fopen('php://memory', 'r')), stream_supports_lock(fopen('php://memory', 'r')), stream_set_blocking(fopen('php://memory', 'r'), true), stream_resolve_include_path('nowhere.php'));
$a = fopen('data:,hello', 'r'); $b = fopen('php://memory', 'w+'); var_dump(stream_copy_to_stream($a, $b, 3), ftell($b), stream_set_chunk_size($b, 100), stream_set_write_buffer($b, 0), stream_set_read_buffer($b, 0));
--EXPECT--
{"http":{"method":"POST","timeout":3},"ssl":{"a":1}}{"notification":"strlen","options":{"http":{"method":"POST","timeout":3},"ssl":{"a":1}}}
bool(true)
string(14) "stream-context"
string(14) "stream-context"
bool(true)
Options should have the form ["wrappername"]["optionname"] = $value
{"mediatype":"text\/html","charset":"x","base64":true,"wrapper_type":"RFC2397","stream_type":"RFC2397"}a b c
bool(false)
fopen(data:nocomma): Failed to open stream: rfc2397: no comma in URL
bool(false)
fopen(data:foo,x): Failed to open stream: rfc2397: illegal media type
bool(false)
fopen(data:;base64,!!!): Failed to open stream: rfc2397: unable to decode
bool(false)
fopen(php://none): Failed to open stream: operation failed
bool(false)
fopen(foo://bar): Failed to open stream: No such file or directory
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
int(3)
int(3)
int(8192)
int(-1)
int(0)

--TEST--
match compares strictly and must find something
--FILE--
<?php
function m($x) { return match ($x) { 1, 2 => 'int', '1' => 'string', null => 'null', default => 'other', true => 'true' }; }
echo json_encode(array_map('m', [1, 2, '1', null, true, 1.0])), "\n";
echo match (true) { 5 > 6 => 'a', strlen('x') === 1 => 'b' }, "\n";
foreach ([5, 'long string that is cut somewhere', 1.5, [], new stdClass, null] as $v) { try { echo match ($v) { 1 => 2 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; } }
$r = match (1) { 1 => (function () { return 'closure'; })(), };
echo $r, "\n";
try { match (9) { 9 => throw new Exception('thrown') }; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
["int","int","string","null","true","other"]
b
Unhandled match case 5
Unhandled match case 'long string tha...'
Unhandled match case 1.5
Unhandled match case of type array
Unhandled match case of type stdClass
Unhandled match case NULL
closure
thrown

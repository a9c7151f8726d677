--TEST--
is_numeric, intval, floatval, filter of numeric strings
--FILE--
<?php
foreach (['1', ' 1', '1 ', '1.5', '.5', '5.', '1e5', '0x1A', '', '-', '+1', '1_000', '१', '1e', '--1', "1\n", 'INF'] as $s) echo json_encode($s), is_numeric($s) ? ' numeric' : ' no', ' ', intval($s), ' ', floatval($s), "\n";
var_dump('abc' == 0, '0' == false, '' == null, '1' == '01', '10' == '1e1', 100 == '1e2', 'abc' <=> 'abd', '10' < '9', '10' < '9a');
--EXPECT--
"1" numeric 1 1
" 1" numeric 1 1
"1 " numeric 1 1
"1.5" numeric 1 1.5
".5" numeric 0 0.5
"5." numeric 5 5
"1e5" numeric 100000 100000
"0x1A" no 0 0
"" no 0 0
"-" no 0 0
"+1" numeric 1 1
"1_000" no 1 1
"\u0967" no 0 0
"1e" no 1 1
"--1" no 0 0
"1\n" numeric 1 1
"INF" no 0 0
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(-1)
bool(false)
bool(true)

--TEST--
createFromFormat and its errors
--FILE--
<?php
foreach ([['Y-m-d H:i:s', '2024-02-03 04:05:06'], ['!d/m/y', '03/02/24'], ['Y-m-d|', '2024-02-03'], ['D, d M y', 'Sat, 03 Feb 24'], ['U', '86400'], ['H\h i\m', '23h 15m'], ['Y-m-d G:i A', '2024-02-03 4:05 PM'], ['Y z', '2024 60'], ['Y-m-d H:i:s.u P', '2024-02-03 04:05:06.789 +02:00'], ['Y-m-d ?? e', '2024-02-03 xx Asia/Tokyo'], ['Y-m-d+', '2024-02-03 trailing']] as [$f, $s]) { $d = DateTime::createFromFormat($f, $s, new DateTimeZone('UTC')); echo $f, ': ', $d ? $d->format(strpbrk($f, 'HGU!|') ? 'c' : 'Y-m-d') : 'false', ' ', json_encode(DateTime::getLastErrors()), "\n"; }
foreach ([['Y-m-d', '2024-13-01'], ['Y-m-d', '2024-02'], ['d', 'x'], ['Y-m-d', '2024-02-31'], ['H:i', '10:00 more'], ['e', 'Nowhere/City']] as [$f, $s]) { var_dump((bool) date_create_from_format($f, $s)); echo json_encode(date_get_last_errors()), "\n"; }
var_dump(date_create_immutable_from_format('Y', 'x'), DateTimeImmutable::createFromFormat('!Y', '2020')->format('c'));
--EXPECT--
Y-m-d H:i:s: 2024-02-03T04:05:06+00:00 false
!d/m/y: 2024-02-03T00:00:00+00:00 false
Y-m-d|: 2024-02-03T00:00:00+00:00 false
D, d M y: 2024-02-03 false
U: 1970-01-02T00:00:00+00:00 false
H\h i\m: 2026-11-22T23:15:00+00:00 false
Y-m-d G:i A: 2024-02-03T16:05:00+00:00 false
Y z: 2024-03-01 false
Y-m-d H:i:s.u P: 2024-02-03T04:05:06+02:00 false
Y-m-d ?? e: 2024-02-03 false
Y-m-d+: 2024-02-03 {"warning_count":1,"warnings":{"10":"Trailing data"},"error_count":0,"errors":[]}
bool(true)
{"warning_count":1,"warnings":{"10":"The parsed date was invalid"},"error_count":0,"errors":[]}
bool(false)
{"warning_count":0,"warnings":[],"error_count":1,"errors":{"7":"Not enough data available to satisfy format"}}
bool(false)
{"warning_count":0,"warnings":[],"error_count":2,"errors":["A two digit day could not be found"]}
bool(true)
{"warning_count":1,"warnings":{"10":"The parsed date was invalid"},"error_count":0,"errors":[]}
bool(false)
{"warning_count":0,"warnings":[],"error_count":1,"errors":{"5":"Trailing data"}}
bool(false)
{"warning_count":0,"warnings":[],"error_count":1,"errors":["The timezone could not be found in the database"]}
bool(false)
string(25) "2020-01-01T00:00:00+00:00"

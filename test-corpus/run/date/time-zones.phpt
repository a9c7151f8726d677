--TEST--
DateTimeZone, transitions, abbreviations
--FILE--
<?php
foreach (['Europe/Paris', '+05:30', 'EST', 'UTC'] as $n) { $z = new DateTimeZone($n); echo $z->getName(), ' ', $z->getOffset(new DateTime('2024-07-01')), ' ', json_encode($z), "\n"; }
$t = (new DateTimeZone('Europe/Berlin'))->getTransitions(1704067200, 1735689600); echo json_encode($t), "\n"; var_dump((new DateTimeZone('+01:00'))->getTransitions(), (new DateTimeZone('Europe/Rome'))->getLocation()['country_code']);
var_dump(date_default_timezone_set('Asia/Tokyo'), date_default_timezone_get(), @date_default_timezone_set('Nowhere'), timezone_name_from_abbr('CET'), timezone_name_from_abbr('', 3600, 0), timezone_name_from_abbr('', -1), timezone_name_get(timezone_open('EDT')), timezone_offset_get(timezone_open('Asia/Kolkata'), date_create()), @timezone_open('nowhere'));
var_dump(in_array('Europe/Vienna', timezone_identifiers_list()), DateTimeZone::listIdentifiers(DateTimeZone::PER_COUNTRY, 'NZ'), count(DateTimeZone::listIdentifiers(DateTimeZone::UTC)), timezone_abbreviations_list()['cet'][0], strlen(timezone_version_get()) > 3, timezone_location_get(timezone_open('Europe/Rome'))['latitude'] > 41, count(timezone_transitions_get(timezone_open('Europe/Rome'), 0, 100)));
foreach (['foo', '+99:60'] as $n) try { new DateTimeZone($n); } catch (Exception $e) { echo $e::class, ': ', $e->getMessage(), "\n"; }
--EXPECT--
Europe/Paris 7200 {"timezone_type":3,"timezone":"Europe\/Paris"}
+05:30 19800 {"timezone_type":1,"timezone":"+05:30"}
EST -18000 {"timezone_type":2,"timezone":"EST"}
UTC 0 {"timezone_type":3,"timezone":"UTC"}
[{"ts":1704067200,"time":"2024-01-01T00:00:00+00:00","offset":3600,"isdst":false,"abbr":"CET"},{"ts":1711846800,"time":"2024-03-31T01:00:00+00:00","offset":7200,"isdst":true,"abbr":"CEST"},{"ts":1729990800,"time":"2024-10-27T01:00:00+00:00","offset":3600,"isdst":false,"abbr":"CET"}]
bool(false)
string(2) "IT"
bool(true)
string(10) "Asia/Tokyo"
bool(false)
string(13) "Europe/Berlin"
string(12) "Europe/Paris"
bool(false)
string(3) "EDT"
int(19800)
bool(false)
bool(true)
array(2) {
  [0]=>
  string(16) "Pacific/Auckland"
  [1]=>
  string(15) "Pacific/Chatham"
}
int(1)
array(3) {
  ["dst"]=>
  bool(false)
  ["offset"]=>
  int(3600)
  ["timezone_id"]=>
  string(13) "Europe/Berlin"
}
bool(true)
bool(true)
int(1)
DateInvalidTimeZoneException: DateTimeZone::__construct(): Unknown or bad timezone (foo)
DateInvalidTimeZoneException: DateTimeZone::__construct(): Timezone offset is out of range (+99:60)

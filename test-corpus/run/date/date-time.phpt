--TEST--
DateTime and DateTimeImmutable
--FILE--
<?php
$d = new DateTime('2024-01-31 10:00:00.5', new DateTimeZone('America/New_York')); echo $d->format('c u e'), ' ', $d->getTimestamp(), ' ', $d->getOffset(), ' ', $d->getMicrosecond(), "\n";
echo $d->modify('+1 month')->format('Y-m-d'), $d->setDate(2024, 2, 30)->format(' Y-m-d'), $d->setTime(25, 61)->format(' Y-m-d H:i:s.u'), $d->setISODate(2024, 1, 7)->format(' Y-m-d'), $d->setTimestamp(0)->format(' c'), $d->setTimezone(new DateTimeZone('Asia/Tokyo'))->format(' c T'), "\n";
$i = new DateTimeImmutable('2024-03-10 01:30', new DateTimeZone('America/New_York')); echo $i->modify('+1 hour')->format('c'), $i->add(new DateInterval('PT1H'))->format(' c'), $i->sub(new DateInterval('P1M'))->format(' c'), $i->setMicrosecond(7)->format(' u '), $i->format('c'), "\n";
var_dump($i < new DateTime('2025-01-01'), $i == clone $i, DateTime::createFromImmutable($i) == $i, DateTimeImmutable::createFromMutable($d)::class, DateTime::createFromInterface($i)->format('c'), DateTimeImmutable::createFromTimestamp(1.25)->format('U.u'));
echo json_encode($i), serialize($i), "\n"; var_export($i); var_dump(unserialize(serialize($d)) == $d, $d);
foreach ([fn() => new DateTime('foo'), fn() => (new DateTime())->modify('bar'), fn() => (new DateTime())->setMicrosecond(-1)] as $f) try { $f(); } catch (Throwable $e) { echo $e::class, ': ', $e->getMessage(), "\n"; }
$x = date_create('2024-05-05 12:00 UTC'); date_modify($x, '+1 day'); date_add($x, new DateInterval('P1D')); date_sub($x, new DateInterval('PT1H')); date_date_set($x, 2020, 1, 2); date_time_set($x, 3, 4); echo date_format($x, 'c'), date_timestamp_get($x), date_offset_get($x), date_timezone_get($x)->getName(), date_diff($x, date_create_immutable('2020-02-01 UTC'))->days, date_timestamp_set($x, 5)->format('U'), date_isodate_set($x, 2020, 5)->format('Y-m-d'), date_timezone_set($x, timezone_open('Europe/Rome'))->format('T'), "\n";
--EXPECT--
2024-01-31T10:00:00-05:00 500000 America/New_York 1706713200 -18000 500000
2024-03-02 2024-03-01 2024-03-02 02:01:00.000000 2024-01-07 1969-12-31T19:00:00-05:00 1970-01-01T09:00:00+09:00 JST
2024-03-10T03:30:00-04:00 2024-03-10T03:30:00-04:00 2024-02-10T01:30:00-05:00 000007 2024-03-10T01:30:00-05:00
bool(true)
bool(true)
bool(true)
string(17) "DateTimeImmutable"
string(25) "2024-03-10T01:30:00-05:00"
string(8) "1.250000"
{"date":"2024-03-10 01:30:00.000000","timezone_type":3,"timezone":"America\/New_York"}O:17:"DateTimeImmutable":3:{s:4:"date";s:26:"2024-03-10 01:30:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:16:"America/New_York";}
\DateTimeImmutable::__set_state(array(
   'date' => '2024-03-10 01:30:00.000000',
   'timezone_type' => 3,
   'timezone' => 'America/New_York',
))bool(true)
object(DateTime)#1 (3) {
  ["date"]=>
  string(26) "1970-01-01 09:00:00.000000"
  ["timezone_type"]=>
  int(3)
  ["timezone"]=>
  string(10) "Asia/Tokyo"
}
DateMalformedStringException: Failed to parse time string (foo) at position 0 (f): The timezone could not be found in the database
DateMalformedStringException: DateTime::modify(): Failed to parse time string (bar) at position 0 (b): The timezone could not be found in the database
DateRangeError: DateTime::setMicrosecond(): Argument #1 ($microsecond) must be between 0 and 999999, -1 given
2020-01-02T03:04:00+00:0015779342400UTC2952020-01-27CET

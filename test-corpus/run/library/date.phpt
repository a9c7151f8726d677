--TEST--
Dates, formats, intervals and arithmetic in UTC
--FILE--
<?php
date_default_timezone_set('UTC');
echo date('Y-m-d H:i:s D N jS z t L B G g A U e T P c r', 86400 * 365), "\n";
$d = new DateTimeImmutable('2026-01-31 12:00');
echo $d->modify('+1 month')->format('Y-m-d'), ' ', $d->modify('last day of next month')->format('Y-m-d'), ' ', $d->add(new DateInterval('P1Y2M3DT4H5M6S'))->format(DATE_ATOM), ' ', $d->diff(new DateTimeImmutable('2024-12-25'))->format('%R%a %y-%m-%d %h:%i:%s'), "\n";
echo mktime(0, 0, 0, 2, 30, 2025), ' ', gmdate('D, d M Y', 0), ' ', checkdate(2, 29, 2024) ? 'leap' : '', ' ', strtotime('2000-01-01 00:00:00 +2 days'), ' ', date('Y-m-d', strtotime('first monday of january 2026')), "\n";
foreach (new DatePeriod(new DateTime('2026-02-27'), new DateInterval('P1D'), 2) as $p) echo $p->format('md '), '';
var_dump($d < new DateTime('2027-01-01'), DateTime::createFromFormat('d/m/Y H:i', '15/08/2025 10:30')->format('c'), $d->setTimezone(new DateTimeZone('Europe/Berlin'))->format('c T'), $d->getTimestamp());
try { new DateTime('nonsense'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
1971-01-01 00:00:00 Fri 5 1st 0 31 0 041 0 12 AM 31536000 UTC UTC +00:00 1971-01-01T00:00:00+00:00 Fri, 01 Jan 1971 00:00:00 +0000
2026-03-03 2026-02-28 2027-04-03T16:05:06+00:00 -402 1-1-6 12:0:0
1740873600 Thu, 01 Jan 1970 leap 946857600 2026-01-05
0227 0228 0301 bool(true)
string(25) "2025-08-15T10:30:00+00:00"
string(29) "2026-01-31T13:00:00+01:00 CET"
int(1769860800)
Failed to parse time string (nonsense) at position 0 (n): The timezone could not be found in the database

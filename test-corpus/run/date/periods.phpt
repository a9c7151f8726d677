--TEST--
DatePeriod
--FILE--
<?php
$s = new DateTimeImmutable('2024-01-30'); $one = new DateInterval('P1D');
foreach (new DatePeriod($s, $one, 2) as $k => $d) echo $k, $d->format(' m-d '); foreach (new DatePeriod($s, $one, new DateTime('2024-02-02'), DatePeriod::EXCLUDE_START_DATE) as $k => $d) echo $k, $d->format(' m-d '); foreach (new DatePeriod($s, $one, new DateTime('2024-02-01'), DatePeriod::INCLUDE_END_DATE) as $d) echo $d->format('m-d '); echo "\n";
$p = DatePeriod::createFromISO8601String('R3/2024-01-01T00:00:00Z/P1W'); foreach ($p as $d) echo $d->format('m-d '); var_dump($p->recurrences, $p->getRecurrences(), $p->include_start_date, $p->getStartDate()->format('c'), $p->getEndDate(), $p->getDateInterval()->format('%d'));
foreach ([fn() => new DatePeriod($s, $one, 0), fn() => new DatePeriod(1, 2, 3), fn() => DatePeriod::createFromISO8601String('foo'), fn() => $p->start = null] as $f) try { $f(); } catch (Throwable $e) { echo $e::class, ': ', $e->getMessage(), "\n"; }
--EXPECT--
0 01-30 1 01-31 2 02-01 0 01-31 1 02-01 01-30 01-31 02-01 
01-01 01-08 01-15 01-22 int(4)
int(3)
bool(true)
string(25) "2024-01-01T00:00:00+00:00"
NULL
string(1) "7"
DateMalformedPeriodStringException: DatePeriod::__construct(): Recurrence count must be greater or equal to 1 and lower than 2147483640
TypeError: DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments
DateMalformedPeriodStringException: Unknown or bad format (foo)
Error: Cannot modify readonly property DatePeriod::$start

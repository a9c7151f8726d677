--TEST--
DateInterval and differences
--FILE--
<?php
$i = new DateInterval('P1Y2M3W4DT5H6M7S'); echo $i->format('%y %m %d %h %i %s %a %R %% %Y-%M-%D %H:%I:%S %f %F'), "\n"; $i->d = 2; $i->invert = 1; echo $i->format('%R%d'), date_interval_format($i, ' %h'), "\n";
foreach ([['2021-01-31', '2021-03-01'], ['2021-03-01', '2021-01-31'], ['2020-02-29', '2024-02-28'], ['2024-01-01 10:00', '2024-01-02 09:59:59.5'], ['2024-03-30 12:00 Europe/Paris', '2024-03-31 12:00 Europe/Paris']] as [$a, $b]) echo (new DateTime($a))->diff(new DateTime($b))->format('%R %y-%m-%d %h:%i:%s.%f %a'), "\n"; echo (new DateTime('2024-02-01'))->diff(new DateTime('2024-01-01'), true)->format('%R%a'), "\n";
$w = DateInterval::createFromDateString('3 weekdays ago +1 hour'); print_r($w); echo (new DateTime('2024-05-06 10:00'))->add($w)->format('c'), ' ', date_interval_create_from_date_string('1 day')->d, "\n";
foreach (['foo', 'P', 'P1S', 'PT'] as $t) try { new DateInterval($t); } catch (Exception $e) { echo $e::class, ': ', $e->getMessage(), "\n"; } var_dump(unserialize(serialize($i))->m, @date_interval_create_from_date_string('nonsense'));
--EXPECT--
1 2 25 5 6 7 (unknown) + % 01-02-25 05:06:07 0 000000
-2 5
+ 0-0-29 0:0:0.0 29
- 0-1-1 0:0:0.0 29
+ 3-11-30 0:0:0.0 1460
+ 0-0-0 23:59:59.500000 0
+ 0-0-1 0:0:0.0 1
+31
DateInterval Object
(
    [from_string] => 1
    [date_string] => 3 weekdays ago +1 hour
)
2024-05-01T11:00:00+00:00 1
DateMalformedIntervalStringException: Unknown or bad format (foo)
DateMalformedIntervalStringException: Unknown or bad format (P)
DateMalformedIntervalStringException: Unknown or bad format (P1S)
DateMalformedIntervalStringException: Unknown or bad format (PT)
int(2)
bool(false)

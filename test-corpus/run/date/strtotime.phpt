--TEST--
Texts that strtotime understands
--FILE--
<?php
date_default_timezone_set('Europe/Amsterdam'); $base = mktime(12, 34, 56, 6, 15, 2022);
foreach (['now', 'today', 'tomorrow noon', 'monday', 'next wednesday', 'last friday of this month', 'first day of next month', '+1 week 2 days', '+3 weekdays', '2 weekdays ago', 'back of 7pm', '2022-W10-3', '2022.123', '10/Oct/2000:13:55:36 -0700', '@86400.5', '1 month ago', '15 Jan 2020 10pm', '20200102T030405', '2020-01-02 03:04:05 America/New_York', '1/2/2003', '10.11.12', '30-6-2008', 'May-09-78', 'Sun, 06 Nov 1994 08:49:37 GMT', '2020-03-29 02:30', '24:00', 'sunday this week', 'foo', ''] as $s) { $t = strtotime($s, $base); echo str_pad($s, 40), $t === false ? 'false' : date('D Y-m-d H:i:s', $t), "\n"; }
echo json_encode(date_parse('2020-02-30 10:00 foo +1 week')), "\n", json_encode(date_parse_from_format('d/m/Y H:i', '31/12/2020 23:5')), "\n";
--EXPECT--
now                                     Wed 2022-06-15 12:34:56
today                                   Wed 2022-06-15 00:00:00
tomorrow noon                           Thu 2022-06-16 12:00:00
monday                                  Mon 2022-06-20 00:00:00
next wednesday                          Wed 2022-06-22 00:00:00
last friday of this month               Fri 2022-06-24 00:00:00
first day of next month                 Fri 2022-07-01 12:34:56
+1 week 2 days                          Fri 2022-06-24 12:34:56
+3 weekdays                             Mon 2022-06-20 12:34:56
2 weekdays ago                          Mon 2022-06-13 12:34:56
back of 7pm                             Wed 2022-06-15 19:15:00
2022-W10-3                              Wed 2022-03-09 00:00:00
2022.123                                Tue 2022-05-03 00:00:00
10/Oct/2000:13:55:36 -0700              Tue 2000-10-10 22:55:36
@86400.5                                Fri 1970-01-02 01:00:00
1 month ago                             Sun 2022-05-15 12:34:56
15 Jan 2020 10pm                        Wed 2020-01-15 22:00:00
20200102T030405                         Thu 2020-01-02 03:04:05
2020-01-02 03:04:05 America/New_York    Thu 2020-01-02 09:04:05
1/2/2003                                Thu 2003-01-02 00:00:00
10.11.12                                Wed 2022-06-15 10:11:12
30-6-2008                               Mon 2008-06-30 00:00:00
May-09-78                               Tue 1978-05-09 00:00:00
Sun, 06 Nov 1994 08:49:37 GMT           Sun 1994-11-06 09:49:37
2020-03-29 02:30                        Sun 2020-03-29 03:30:00
24:00                                   Thu 2022-06-16 00:00:00
sunday this week                        Sun 2022-06-19 00:00:00
foo                                     false
                                        false
{"year":2020,"month":2,"day":30,"hour":10,"minute":0,"second":0,"fraction":0,"warning_count":1,"warnings":{"29":"The parsed date was invalid"},"error_count":1,"errors":{"17":"The timezone could not be found in the database"},"is_localtime":true,"zone_type":0,"relative":{"year":0,"month":0,"day":7,"hour":0,"minute":0,"second":0}}
{"year":2020,"month":12,"day":31,"hour":23,"minute":0,"second":0,"fraction":0,"warning_count":0,"warnings":[],"error_count":1,"errors":{"14":"A two digit minute could not be found"},"is_localtime":false}

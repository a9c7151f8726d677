--TEST--
Every letter of date formats
--FILE--
<?php
date_default_timezone_set('Europe/Berlin'); $t = 1000000000;
foreach (str_split('dDjlNSwzWFmMntLoYyXxaABgGhHisuveIOPpTZcrU') as $c) echo $c, '=', date($c, $t), ' '; echo "\n", gmdate('c e T P', $t), ' ', date('\Y\\\\m jS', $t), ' ', date('D, d M Y', -1), "\n";
foreach ([-62135596800, -99999999999, 253402300800, 951782400] as $t) echo date('Y-m-d x X L W o', $t), "\n";
var_dump(idate('y', 1000000000), mktime(12, 0, 0, 2, 30, 2021), gmmktime(0, 0, 0, 1, 1, 1970), checkdate(2, 29, 2023), checkdate(2, 29, 2024)); echo json_encode([getdate(86400), localtime(0), localtime(0, true)]), "\n";
echo @strftime('%a %d.%m.%Y %H:%M:%S %j %U %V', 1000000000), @gmstrftime(' %e %I %p', 1000000000), "\n"; foreach ([DATE_ATOM, DATE_COOKIE, DATE_RFC822, DATE_RFC3339_EXTENDED] as $f) echo gmdate($f, 0), "\n"; var_dump(time() > 1700000000);
--EXPECT--
d=09 D=Sun j=9 l=Sunday N=7 S=th w=0 z=251 W=36 F=September m=09 M=Sep n=9 t=30 L=0 o=2001 Y=2001 y=01 X=+2001 x=2001 a=am A=AM B=115 g=3 G=3 h=03 H=03 i=46 s=40 u=000000 v=000 e=Europe/Berlin I=1 O=+0200 P=+02:00 p=+02:00 T=CEST Z=7200 c=2001-09-09T03:46:40+02:00 r=Sun, 09 Sep 2001 03:46:40 +0200 U=1000000000 
2001-09-09T01:46:40+00:00 UTC GMT +00:00 Y\09 9th Thu, 01 Jan 1970
0001-01-01 0001 +0001 0 01 1
-1199-02-15 -1199 -1199 0 07 -1199
10000-01-01 +10000 +10000 1 52 9999
2000-02-29 2000 +2000 1 09 2000
int(1)
int(1614682800)
int(0)
bool(false)
bool(true)
[{"seconds":0,"minutes":0,"hours":1,"mday":2,"wday":5,"mon":1,"year":1970,"yday":1,"weekday":"Friday","month":"January","0":86400},[0,0,1,1,0,70,4,0,0],{"tm_sec":0,"tm_min":0,"tm_hour":1,"tm_mday":1,"tm_mon":0,"tm_year":70,"tm_wday":4,"tm_yday":0,"tm_isdst":0}]
Sun 09.09.2001 03:46:40 252 36 36  9 01 AM
1970-01-01T00:00:00+00:00
Thursday, 01-Jan-1970 00:00:00 GMT
Thu, 01 Jan 70 00:00:00 +0000
1970-01-01T00:00:00.000+00:00
bool(true)

--TEST--
Sunrise, sunset and twilight
--FILE--
<?php
date_default_timezone_set('Europe/Lisbon');
foreach ([1160000000, 1600000000] as $t) { echo json_encode(date_sun_info($t, 38.4, -9.0)), "\n", json_encode(date_sun_info($t, 80, 20)), "\n"; }
foreach ([0, 1, 2] as $f) var_dump(@date_sunrise(1160000000, $f, 38.4, -9, 90, 1), @date_sunset(1160000000, $f, 38.4, -9));
try { @date_sunset(0, 9); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
{"sunrise":1159943664,"sunset":1159985704,"transit":1159964684,"civil_twilight_begin":1159942085,"civil_twilight_end":1159987283,"nautical_twilight_begin":1159940246,"nautical_twilight_end":1159989122,"astronomical_twilight_begin":1159938397,"astronomical_twilight_end":1159990971}
{"sunrise":1159941027,"sunset":1159974424,"transit":1159957726,"civil_twilight_begin":1159933789,"civil_twilight_end":1159981663,"nautical_twilight_begin":1159924121,"nautical_twilight_end":1159991330,"astronomical_twilight_begin":true,"astronomical_twilight_end":true}
{"sunrise":1599977778,"sunset":1600022830,"transit":1600000304,"civil_twilight_begin":1599976187,"civil_twilight_end":1600024421,"nautical_twilight_begin":1599974309,"nautical_twilight_end":1600026299,"astronomical_twilight_begin":1599972387,"astronomical_twilight_end":1600028221}
{"sunrise":1599965562,"sunset":1600021129,"transit":1599993346,"civil_twilight_begin":1599954409,"civil_twilight_end":1600032283,"nautical_twilight_begin":true,"nautical_twilight_end":true,"astronomical_twilight_begin":true,"astronomical_twilight_end":true}
int(1159943844)
int(1159985781)
string(5) "07:37"
string(5) "19:16"
float(7.623402854494772)
float(19.272549533113597)
date_sunset(): Argument #2 ($returnFormat) must be one of SUNFUNCS_RET_TIMESTAMP, SUNFUNCS_RET_STRING, or SUNFUNCS_RET_DOUBLE

--TEST--
Error handlers, levels and the last error
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "<$level $message>\n"; return $message !== 'standard'; });
trigger_error('handled', E_USER_WARNING); trigger_error('standard'); echo @$undefined; var_dump(error_get_last()['message']);
set_error_handler(fn() => print("only deprecations\n"), E_USER_DEPRECATED); trigger_error('shown'); trigger_error('old', E_USER_DEPRECATED);
restore_error_handler(); restore_error_handler(); echo @$silent[1]; echo error_get_last()['message'], "\n";
error_reporting(E_ALL & ~E_USER_NOTICE); trigger_error('masked'); echo error_get_last()['message'], ini_get('error_reporting'), "\n";
--EXPECTF--
<512 handled>
<1024 standard>

Notice: standard in %s on line 3
<2 Undefined variable $undefined>
string(8) "standard"

Notice: shown in %s on line 4
only deprecations
Trying to access array offset on null
masked29695

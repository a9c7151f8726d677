--TEST--
version_compare, ini_get, constants of the platform
--FILE--
<?php
var_dump(version_compare('8.5.0', '8.5.0RC1'), version_compare('1.0', '1.0.0', '<'), version_compare('2.0-beta', '2.0', 'lt'), PHP_VERSION_ID >= 80500, PHP_MAJOR_VERSION, PHP_EOL, PHP_INT_SIZE, PHP_OS_FAMILY, DIRECTORY_SEPARATOR, ini_get('precision'), ini_set('precision', '5'), 1 / 3, ini_get('nonexistent'), ini_restore('precision'), ini_get('precision'), extension_loaded('json'), function_exists('STRLEN'), is_int(memory_get_usage()), php_sapi_name(), set_time_limit(5), gettype(getenv('PATH')), sys_get_temp_dir() !== '');
--EXPECT--
int(1)
bool(true)
bool(true)
bool(true)
int(8)
string(1) "
"
int(8)
string(5) "Linux"
string(1) "/"
string(2) "14"
string(2) "14"
float(0.3333333333333333)
bool(false)
NULL
string(2) "14"
bool(true)
bool(true)
bool(true)
string(3) "cli"
bool(true)
string(6) "string"
bool(true)

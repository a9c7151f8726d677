--TEST--
A handler that hears of a file's deprecations sees the file's functions and early classes
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'phpc');
file_put_contents($file, '<?php
class Early { function f(int $a = null) {} }
class Heir extends Early {}
class Waiting extends Unknown {}
function declared() {}
if (true) { class Conditional {} }
');
spl_autoload_register(function (string $class) { echo "loading $class\n"; eval("class $class {}"); });
set_error_handler(function (int $level, string $message, string $at, int $line) {
    echo "$message, line $line\n";
    foreach (['Early', 'Heir', 'Waiting', 'Conditional'] as $class) {
        echo $class, ' ', var_export(class_exists($class, false), true), "\n";
    }
    var_dump(function_exists('declared'));
});
include $file;
unlink($file);
var_dump(class_exists('Waiting', false), class_exists('Conditional', false));
--EXPECT--
Early::f(): Implicitly marking parameter $a as nullable is deprecated, the explicit nullable type must be used instead, line 2
Early true
Heir true
Waiting false
Conditional false
bool(true)
loading Unknown
bool(true)
bool(true)

--TEST--
Classes are asked for when they are needed
--FILE--
<?php
spl_autoload_register(function ($c) { echo "[load $c] "; if ($c === 'App\Loaded') eval('namespace App; class Loaded { const C = 1; static function s() { return "s"; } }'); });
echo App\Loaded::C, App\Loaded::s(), App\Loaded::class, "\n";
var_dump(class_exists('Nope', false), class_exists('Nope'), new stdClass instanceof NotLoaded, is_callable('Other::x'));
try { new Gone; } catch (Error $e) { echo $e->getMessage(), "\n"; }
function f(?Typed $x) { return 'f'; } echo f(null), "\n";
try { echo Missing\E::A; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { eval('class X extends NoParent {}'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[load App\Loaded] 1sApp\Loaded
[load Nope] [load Other] bool(false)
bool(false)
bool(false)
bool(false)
[load Gone] Class "Gone" not found
f
[load Missing\E] Class "Missing\E" not found
[load NoParent] Class "NoParent" not found

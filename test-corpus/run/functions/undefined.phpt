--TEST--
Calls of functions and methods that don't exist
--FILE--
<?php
namespace App;
class C { private function p() {} static function s() {} }
foreach ([fn() => missing(), fn() => \Other\gone(1), fn() => (new C)->none(), fn() => C::none(), fn() => (new C)->p(), fn() => (null)->x(), fn() => 'nofunc'(), fn() => [new C, 'zip'](), fn() => new Missing, fn() => Missing::m(), fn() => (5)->m(), fn() => "App\\C::nope"(), fn() => [1, 2]()] as $f) { try { $f(); } catch (\Error $e) { echo $e->getMessage(), "\n"; } }
--EXPECT--
Call to undefined function App\missing()
Call to undefined function Other\gone()
Call to undefined method App\C::none()
Call to undefined method App\C::none()
Call to private method App\C::p() from global scope
Call to a member function x() on null
Call to undefined function nofunc()
Call to undefined method App\C::zip()
Class "App\Missing" not found
Class "App\Missing" not found
Call to a member function m() on int
Call to undefined method App\C::nope()
First array member is not a valid class name or object

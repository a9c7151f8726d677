--TEST--
Exceptions in and out of fibers
--FILE--
<?php
$f = new Fiber(function () { try { Fiber::suspend('s'); } catch (Exception $e) { echo 'caught ', $e->getMessage(), "\n"; } throw new LogicException('out'); });
$f->start();
try { $f->throw(new Exception('in')); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
foreach ([fn() => $f->resume(), fn() => $f->start(), fn() => $f->getReturn(), fn() => Fiber::suspend(1), fn() => (new Fiber(fn() => 1))->getReturn()] as $t) { try { $t(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
--EXPECT--
caught in
out
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot start a fiber that has already been started
FiberError: Cannot get fiber return value: The fiber threw an exception
FiberError: Cannot suspend outside of a fiber
FiberError: Cannot get fiber return value: The fiber has not been started

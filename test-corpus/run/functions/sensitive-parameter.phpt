--TEST--
#[SensitiveParameter] hides arguments from traces
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
function login($user, #[SensitiveParameter] $password) { throw new Exception('x'); }
try { login('u', 'secret'); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; var_dump($e->getTrace()[0]['args'][1] instanceof SensitiveParameterValue); }
--EXPECTF--
#0 %s(3): login('u', Object(SensitiveParameterValue))
#1 {main}
bool(true)

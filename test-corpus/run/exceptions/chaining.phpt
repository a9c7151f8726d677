--TEST--
Previous exceptions, codes, own properties
--FILE--
<?php
class My extends Exception { private $extra; function __construct($m, $extra) { parent::__construct($m, 42); $this->extra = $extra; } function extra() { return $this->extra; } }
try { try { throw new My('inner', ['data']); } catch (My $e) { throw new RuntimeException('outer', 7, $e); } } catch (Exception $e) { echo get_class($e), $e->getCode(), $e->getMessage(), ' < ', get_class($p = $e->getPrevious()), $p->getCode(), $p->getMessage(), json_encode($p->extra()), $p->getLine(), "\n"; }
class NoParentCall extends Exception { function __construct() {} }
$n = new NoParentCall;
var_dump($n->getMessage(), $n->getCode(), $n->getPrevious());
class Codes extends Exception { protected $code = 'string code'; protected $message = 'preset'; }
$c = new Codes; var_dump($c->getCode(), $c->getMessage());
--EXPECT--
RuntimeException7outer < My42inner["data"]3
string(0) ""
int(0)
NULL
string(11) "string code"
string(6) "preset"

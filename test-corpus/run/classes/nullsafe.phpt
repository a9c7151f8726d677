--TEST--
?-> stops the whole chain
--FILE--
<?php
class N { public ?N $next = null; public $v = 'v'; function next() { return $this->next; } function arg($x) { return $x; } }
function never() { echo 'NEVER'; } $n = new N; $n->next = new N;
var_dump($n?->next?->v, $n->next->next?->v, $n->next->next?->next->v->deep(never()), $n?->next()?->next()?->arg(never()), isset($n->next?->next?->v), empty($n?->v), $n->next->next?->v ?? 'default');
$null = null; var_dump($null?->a['b']['c']);
try { $null->a(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo $null->p ?? 'quiet', @$null->q, "\n"; echo $null->warn;
--EXPECTF--
string(1) "v"
NULL
NULL
NULL
bool(false)
bool(false)
string(7) "default"
NULL
Call to a member function a() on null
quiet

Warning: Attempt to read property "warn" on null in %s on line 7

--TEST--
new in parameter defaults, static variables, constants and attributes
--FILE--
<?php
class L { function __construct(public string $n = 'default') {} }
class S { function __construct(private L $l = new L('injected'), public array $m = ['k' => new L]) {} function n() { return $this->l->n . $this->m['k']->n; } }
function f(L $l = new L('param')) { static $s = new L('static'); return $l->n . $s->n; }
const GLOB = new L('const');
echo (new S)->n(), f(), GLOB->n, f(new L('given')), "\n";
var_dump((new S)->m['k'] === (new S)->m['k']);
#[Attribute] class At { function __construct(public L $l) {} } #[At(new L('attr'))] class Q {} echo (new ReflectionClass('Q'))->getAttributes()[0]->newInstance()->l->n, "\n";
--EXPECT--
injecteddefaultparamstaticconstgivenstatic
bool(false)
attr

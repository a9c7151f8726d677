--TEST--
Functions with very many locals and parameters
--FILE--
<?php
$n = 300;
$params = implode(', ', array_map(fn($i) => "\$p$i" . ($i > 290 ? " = $i" : ''), range(0, $n - 1)));
eval("function many($params) { return \$p0 + \$p150 + \$p" . ($n - 1) . "; }");
var_dump(many(...range(1, 291))); $code = 'function locals() { ';
for ($i = 0; $i < 400; $i++) { $code .= "\$v$i = " . ($i ? '$v' . ($i - 1) . ' + ' : '') . "$i; "; }
eval($code . 'return $v399; }'); var_dump(locals());
$args = range(1, 1000);
var_dump(max(...$args), array_sum([...$args, ...$args]));
--EXPECT--
int(451)
int(79800)
int(1000)
int(1001000)

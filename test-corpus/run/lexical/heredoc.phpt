--TEST--
Heredocs interpolate and unescape
--FILE--
<?php
$x = ['k' => 'v']; $o = new stdClass; $o->p = 'q';
echo <<<TEXT
one "$x[k]" {$x['k']} $o->p \x41 \$x
two
TEXT . "|\n";
echo <<<"QUOTED"
\ttab
QUOTED;
echo "\n", strlen(<<<EMPTY
EMPTY), "\n";
--EXPECT--
one "v" v q A $x
two|
	tab
0

--TEST--
The old ${name} forms of interpolation still work, with a deprecation
--FILE--
<?php
$name = 'value'; $list = ['k' => 1]; $which = 'name';
echo "${name}\n";
echo "${list['k']}\n";
echo "${$which}\n";
--EXPECTF--
Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s on line 3

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s on line 4

Deprecated: Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead in %s on line 5
value
1
value

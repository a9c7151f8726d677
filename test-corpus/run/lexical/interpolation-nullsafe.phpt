--TEST--
Nullsafe access inside strings
--FILE--
<?php
$object = null;
echo "[$object?->name] [{$object?->a->b}]\n";
$object = new class { public $name = 'n'; };
echo "[$object?->name]\n";
--EXPECT--
[] []
[n]

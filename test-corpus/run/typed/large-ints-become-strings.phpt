--TEST--
An int that no float can hold keeps all digits when a parameter, property or result wants a string
--FILE--
<?php
class Text
{
    public string $property = '';
    function parameter(string $x) { return $x; }
    function result($x): string { return $x; }
    function union(string|bool $x) { return $x; }
}
$t = new Text;
$big = PHP_INT_MAX;
$t->property = $big - 1;
var_dump($t->parameter($big), $t->result($big), $t->union(-$big), $t->property, strrev($big));
--EXPECT--
string(19) "9223372036854775807"
string(19) "9223372036854775807"
string(20) "-9223372036854775807"
string(19) "9223372036854775806"
string(19) "7085774586302733229"

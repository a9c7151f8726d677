--TEST--
Ini texts become arrays
--FILE--
<?php
const LOCAL = 'constant';
$ini = "top = 1\n[one]\na = yes\nb = none\nc = LOCAL\nd = 1|4\ne = \"quo\\\"te\" ; x\nf[] = 1\nf[k] = 'raw;'\n[two]\n5 = 1.5\n";
foreach ([[false, INI_SCANNER_NORMAL], [true, INI_SCANNER_RAW], [true, INI_SCANNER_TYPED]] as [$sections, $mode]) {
    echo json_encode(parse_ini_string($ini, $sections, $mode)), "\n";
}
var_dump(parse_ini_string('a = (b'));
--EXPECTF--
{"top":"1","a":"1","b":"","c":"constant","d":"5","e":"quo\"te","f":{"0":"1","k":"raw;"},"5":"1.5"}
{"top":"1","one":{"a":"yes","b":"none","c":"LOCAL","d":"1|4","e":"quo\\\"te","f":{"0":"1","k":"'raw"}},"two":{"5":"1.5"}}
{"top":1,"one":{"a":true,"b":false,"c":"constant","d":5,"e":"quo\"te","f":{"0":1,"k":"raw;"}},"two":{"5":1.5}}

Warning: syntax error, unexpected END_OF_LINE, expecting '^' or '|' or '&' or ')' in Unknown on line 1
 in %s on line 7
bool(false)

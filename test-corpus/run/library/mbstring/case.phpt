--TEST--
Case mapping beyond ASCII
--FILE--
<?php
echo mb_strtoupper('straße ñandú ﬁ'), ' ', mb_strtolower('ΑΣ ÀÉ İ'), ' ', mb_convert_case("don't стоп ǆ", MB_CASE_TITLE), ' ', mb_convert_case('Straße', MB_CASE_FOLD), ' ', mb_ucfirst('éa'), ' ', mb_lcfirst('ÉA'), "\n";
try {
    mb_convert_case('x', 99);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
--EXPECT--
STRASSE ÑANDÚ FI ας àé i̇ Don't Стоп ǅ strasse Éa éA
mb_convert_case(): Argument #2 ($mode) must be one of the MB_CASE_* constants

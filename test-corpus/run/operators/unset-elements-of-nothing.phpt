--TEST--
Unsetting elements of what is no array
--FILE--
<?php
function f($value) {
    foreach ([false, true] as $nested) {
        try {
            $x = $value;
            if ($nested) { unset($x[0][1]); } else { unset($x[0]); }
            var_dump($x);
        } catch (Error $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
f(null); f(false); f(true); f(1); f('s');
function g() { unset($none[0]); unset($nothing[0][1]); $none = 1; return $none; }
echo g(), "\n";
function h() { $a[$key ?? 0][] = $value; return $a; }
h();
--EXPECTF--
NULL
NULL

Deprecated: Automatic conversion of false to array is deprecated in %s on line 6
bool(false)

Deprecated: Automatic conversion of false to array is deprecated in %s on line 6
bool(false)
Cannot unset offset in a non-array variable
Cannot unset offset in a non-array variable
Cannot unset offset in a non-array variable
Cannot unset offset in a non-array variable
Cannot unset string offsets
Cannot use string offset as an array

Warning: Undefined variable $none in %s on line 14

Warning: Undefined variable $nothing in %s on line 14
1

Warning: Undefined variable $value in %s on line 16

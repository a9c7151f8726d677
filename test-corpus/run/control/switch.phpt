--TEST--
switch compares loosely, falls through, and takes default where it stands
--FILE--
<?php
function s($v) { switch ($v) { case 0: return 'zero'; case 'a': $r = 'a'; case 'b'; $r = ($r ?? '') . 'b'; break; default: return 'default'; case null: return 'null'; case 1.5: return 'float'; } return $r; }
echo json_encode(array_map('s', [0, 'a', 'b', 'zzz', null, '1.5', false, ''])), "\n";
switch (true) { case 5 > 6: echo 'no'; break; case 5 < 6: echo "yes\n"; }
switch (3) {} switch (1): case 1: echo "alt\n"; endswitch;
function f($x) { echo $x; return $x; }
switch (f(2)) { case f(1): case f(2): case f(3): echo " found\n"; }
switch ('x') { default: echo 'd'; case 'y': echo "y\n"; }
--EXPECTF--
Deprecated: Case statements followed by a semicolon (;) are deprecated, use a colon (:) instead in %s on line 2
["zero","ab","b","default","zero","float","zero","null"]
yes
alt
212 found
dy

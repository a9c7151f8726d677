--TEST--
ucwords, similar strings, natural order sorting
--FILE--
<?php
$f = ['img12.png', 'img10.png', 'IMG2.png', 'img1.png']; sort($f);
echo implode(' ', $f), "\n"; natsort($f); echo implode(' ', $f), "\n";
natcasesort($f); echo implode(' ', $f), "\n";
sort($f, SORT_NATURAL | SORT_FLAG_CASE); echo implode(' ', $f), "\n";
$w = ['banana', 'apple', 'Cherry']; sort($w); echo implode(' ', $w);
sort($w, SORT_FLAG_CASE | SORT_STRING);
echo ' ', implode(' ', $w), "\n"; rsort($w);
echo implode(' ', $w), "\n";
--EXPECT--
IMG2.png img1.png img10.png img12.png
IMG2.png img1.png img10.png img12.png
img1.png IMG2.png img10.png img12.png
img1.png IMG2.png img10.png img12.png
Cherry apple banana apple banana Cherry
banana apple Cherry

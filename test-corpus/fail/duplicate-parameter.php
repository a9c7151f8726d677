<?php
function f($a, $b, $a) {     // error
}
fn($x, $x) => 1;             // error

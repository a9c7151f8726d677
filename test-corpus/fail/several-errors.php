<?php
function f( {       // error
    return 1;
}
class A {
    public public $x;  // error
}
if ($x) {
    echo 'é', ;     // error
}

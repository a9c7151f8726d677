<?php
function f(...$rest, $last) {   // error
}
function g(...$rest = []) {     // error
}

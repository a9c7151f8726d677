<?php
function f() {
    if (true) {
        echo 1;
}
// error: the end is here

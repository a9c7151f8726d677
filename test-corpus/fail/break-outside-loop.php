<?php
function f() {
    break;        // error
}
while (true) {
    if (true) {
        break 2;  // error
    }
    continue 0;   // error
}

<?php
$r = match (1) {
    default => 'a',
    default => 'b',   // error
};
switch (1) {
    default: echo 1;
    default: echo 2;  // error
}

<?php
list() = $a;                    // error
[$a, 'k' => $b] = $c;           // error
[1, $b] = $c;                   // error
